import type { Bilingual } from '../domain/indicators/figure.js';
import type { ChildTable } from './child-tables.query.js';

/** Rows of a child that nobody records by themselves: they come with a plan, a right to see the record or somebody’s reading of it. */
export const rowsOfOthers: Readonly<Record<string, Bilingual>> = {
  'access.restrictions': { en: 'Restrictions of the record', cy: 'Cyfyngiadau ar y cofnod' },
  'access.samples': { en: 'Samples of inspectors', cy: 'Samplau arolygwyr' },
  'record.briefs': { en: 'Brief of the child', cy: 'Crynodeb y plentyn' },
  'record.child_versions': { en: 'The child’s own sheets', cy: 'Taflenni’r plentyn ei hun' },
  'record.outcome_updates': { en: 'How outcomes went', cy: 'Sut aeth y canlyniadau' },
  'record.plan_actions': { en: 'Actions of plans', cy: 'Camau gweithredu cynlluniau' },
  'record.plan_copies': { en: 'Copies of plans given', cy: 'Copïau o gynlluniau a roddwyd' },
  'record.plan_helpers': { en: 'Who helped write plans', cy: 'Pwy helpodd i ysgrifennu cynlluniau' },
  'record.plan_outcomes': { en: 'Outcomes of plans', cy: 'Canlyniadau cynlluniau' },
  'record.plan_parts': { en: 'Parts of plans', cy: 'Rhannau cynlluniau' },
  'record.plan_versions': { en: 'Versions of plans', cy: 'Fersiynau cynlluniau' },
  'record.ssda903_origins': { en: 'Rows of the old return', cy: 'Rhesi’r hen ffurflen' },
  'record.timeline_marks': { en: 'Marks on the timeline', cy: 'Marciau ar y llinell amser' },
};

/** @throws Error for a table without words */
export function otherRows({ name }: Pick<ChildTable, 'name'>): Bilingual {
  const words = rowsOfOthers[name];
  if (!words) throw new Error(`${name} has no words for a merge`);
  return words;
}
