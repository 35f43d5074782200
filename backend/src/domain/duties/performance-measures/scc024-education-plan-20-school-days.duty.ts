import { ageOn } from '../../calendar/months.js';
import type { ChildRecord, Spell } from '../../facts/child-record.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import { agreedIn, owedUntil } from '../care-planning-2015/education-plan.js';
import { earliest } from '../care-spells.js';
import { careAtLiberty } from '../detention.js';
import type { ClockedDuty } from '../duty.js';
import { performanceMeasures } from '../instruments.js';
import type { LawNumber } from '../law.js';
import type { Evidence } from '../occurrence.js';
import { owe } from '../owe.js';

const NURSERY_AGE = 3;

const schoolDays: LawNumber = {
  code: 'education-plan-school-days',
  title: { en: 'School days to the personal education plan', cy: 'Diwrnodau ysgol hyd at y cynllun addysg personol' },
  unit: 'school-days',
  values: [{ from: '2016-04-06', value: 20 }],
  setBy: 'doubted',
};

/** Measure SCC/024: a plan within 20 school days of becoming looked after or of joining a school. */
export const pep20SchoolDays: ClockedDuty = {
  id: 'pep-20-school-days',
  title: { en: 'Personal education plan in 20 school days', cy: 'Cynllun addysg personol mewn 20 diwrnod ysgol' },
  says: {
    en: 'A personal education plan is in place within 20 school days of becoming looked after, and again of joining a new school. School days are those of the authority’s terms. It is not counted where a prescribed category is recorded, before nursery age, for short breaks or in youth detention.',
    cy: 'Mae cynllun addysg personol yn ei le o fewn 20 diwrnod ysgol i ddechrau derbyn gofal, ac eto i ymuno ag ysgol newydd. Diwrnodau ysgol tymhorau’r awdurdod a gyfrifir. Nid yw’n cael ei gyfrif lle cofnodir categori rhagnodedig, cyn oedran meithrin, ar gyfer seibiannau byr nac mewn cadwad ieuenctid.',
  },
  citation: performanceMeasures('SCC/024', 'https://docsbay.net/guidance-notes-for-personal-education-plans-2009', '2026-11-22'),
  force: 'metric',
  confidence: 'partial',
  doubt: {
    en: 'A former indicator repeated in guidance. The final guidance after the consultation that ended on 1 December 2025 was not found.',
    cy: 'Dangosydd blaenorol a ailadroddir mewn canllawiau. Ni chafwyd hyd i’r canllawiau terfynol wedi’r ymgynghoriad a ddaeth i ben ar 1 Rhagfyr 2025.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [schoolDays],
  countedFrom: { en: 'the day the child became looked after', cy: 'y diwrnod y daeth y plentyn i dderbyn gofal' },
  metBy: { en: 'a personal education plan being agreed', cy: 'cytuno ar gynllun addysg personol' },
  whose: 'social-worker',
  repeats: false,
  regimes: {
    'looked-after': { en: 'Became looked after', cy: 'Dechrau derbyn gofal' },
    'new-school': {
      en: 'Joined a school',
      cy: 'Ymuno ag ysgol',
      countedFrom: { en: 'the day the child joined the school', cy: 'y diwrnod yr ymunodd y plentyn â’r ysgol' },
    },
  },
  owed(child, law) {
    return careAtLiberty(child).flatMap((care) => {
      const schools = schoolsJoined(child, care);
      const began = care.isNew ? [{ on: care.startedOn, regime: 'looked-after', evidence: [{ kind: 'period' as const, no: care.period.startedOn }], endedOn: NO_DAY }] : [];
      return [...began, ...schools].flatMap(({ on, regime, evidence, endedOn }) => {
        const until = owedUntil(child, on);
        if (until === on || ageOn(child.bornOn, on) < NURSERY_AGE) return [];
        const lapsedOn = earliest(until, endedOn, care.endedOn);
        const agreed = agreedIn(child, { startedOn: on, endedOn: lapsedOn });
        const one = owe(law, {
          aroseOn: on,
          by: 'school-days',
          amount: law.number(schoolDays, on),
          metOn: agreed?.agreedOn,
          lapsedOn,
          regime,
          evidence: [...evidence, ...(agreed ? [{ kind: 'education-plan' as const, no: agreed.agreedOn }] : [])],
        });
        return [one.dueOn === NO_DAY ? { ...one, missing: 'school-terms' } : one];
      });
    });
  },
};

/** Schools joined within a stretch of care, each until the next; the school of the day care began is that of becoming looked after. */
function schoolsJoined(child: ChildRecord, care: Spell): { on: Day; regime: string; evidence: Evidence[]; endedOn: Day }[] {
  const joined = new Map<Day, Evidence>();
  for (const { schoolStartedOn, agreedOn } of child.educationPlans) if (!joined.has(schoolStartedOn)) joined.set(schoolStartedOn, { kind: 'education-plan', no: agreedOn });
  for (const { kind, on, eventNo } of child.events) if (kind === 'school-started') joined.set(on, { kind: 'event', no: eventNo });
  const days = [...joined].filter(([on]) => on > care.startedOn && on < care.endedOn).sort(([one], [other]) => one - other);
  return days.map(([on, evidence], at) => ({ on, regime: 'new-school', evidence: [evidence], endedOn: days[at + 1]?.[0] ?? NO_DAY }));
}
