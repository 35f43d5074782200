import { preferredLanguageOf } from './background-of.js';
import { type CaseFile, numbering } from './case-file.js';
import { on } from './extract-tables.js';

const told = {
  en: 'Settled where they are, and close to their brother.\nA swim on Saturday was promised: please keep to it.\nNext: the school meeting. Ring before you call; letters are not read.',
  cy: 'Wedi setlo lle maen nhw, ac yn agos at eu brawd.\nAddawyd mynd i nofio ddydd Sadwrn: cadwch ato os gwelwch yn dda.\nNesaf: cyfarfod yr ysgol. Ffoniwch cyn galw; nid yw llythyrau’n cael eu darllen.',
};

/** Writes what each social worker told the next. */
export function writeHandovers({ life, childId, out, socialWorkers }: CaseFile): void {
  const next = numbering(childId, 'H');
  const words = told[preferredLanguageOf(life) === 'cy' ? 'cy' : 'en'];
  for (const [index, { worker, from }] of socialWorkers.entries()) {
    const before = socialWorkers[index - 1]?.worker;
    if (!before || before.id === worker.id) continue;
    out.add('handovers', {
      handover_id: next(), child_id: childId, role: 'social-worker', from_staff_id: before.id, to_staff_id: worker.id, handed_over_on: on(from),
      reason: 'worker-leaving', handover: words,
    });
  }
}
