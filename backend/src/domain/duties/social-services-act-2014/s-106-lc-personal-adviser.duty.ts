import { supportSpells } from '../care-leavers-2015/categories.js';
import type { Allocation, ChildRecord, Spell } from '../../facts/child-record.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import { isOn } from '../care-spells.js';
import type { ClockedDuty } from '../duty.js';
import { socialServicesAct2014 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const months: LawNumber = {
  code: 'personal-adviser-months',
  title: { en: 'Months to a personal adviser', cy: 'Misoedd hyd at gynghorydd personol' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 3 }],
  setBy: 'local',
};
const workingDays: LawNumber = {
  code: 'personal-adviser-vacancy-working-days',
  title: { en: 'Working days without a personal adviser', cy: 'Diwrnodau gwaith heb gynghorydd personol' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 5 }],
  setBy: 'local',
};

/** Section 106: a personal adviser for each young person of categories 1 to 4. */
export const personalAdviser: ClockedDuty = {
  id: 'lc-personal-adviser',
  title: { en: 'Personal adviser', cy: 'Cynghorydd personol' },
  says: {
    en: 'Each category 1, 2, 3 and 4 young person has a personal adviser, who should be there for the assessment. The law gives no number of days; those shown are the authority’s own: the day the assessment is due, and after an adviser leaves a few working days.',
    cy: 'Mae gan bob person ifanc categori 1, 2, 3 a 4 gynghorydd personol, a ddylai fod yno ar gyfer yr asesiad. Nid yw’r gyfraith yn rhoi nifer o ddiwrnodau; rhai’r awdurdod ei hun a ddangosir: y diwrnod y mae’r asesiad yn ddyledus, ac ychydig ddiwrnodau gwaith ar ôl i gynghorydd adael.',
  },
  citation: socialServicesAct2014('s 106; CPPCR regs 50, 52; CLR reg 8', '/section/106', null),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'An offer of an adviser to every care leaver up to 25 is asked for by policy and was not found in law.',
    cy: 'Polisi sy’n gofyn am gynnig cynghorydd i bawb sy’n gadael gofal hyd at 25 oed; ni chanfuwyd hynny yn y gyfraith.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [months, workingDays],
  countedFrom: { en: 'the day of first being category 1, 2, 3 or 4', cy: 'y diwrnod cyntaf yng nghategori 1, 2, 3 neu 4' },
  metBy: { en: 'a personal adviser being allocated', cy: 'dyrannu cynghorydd personol' },
  whose: 'team-manager',
  repeats: false,
  regimes: {
    first: { en: 'First adviser', cy: 'Cynghorydd cyntaf' },
    vacancy: { en: 'Vacancy', cy: 'Swydd wag', countedFrom: { en: 'the day the adviser before left', cy: 'y diwrnod y gadawodd y cynghorydd blaenorol' } },
  },
  owed(child, law) {
    const advisers = child.allocations.filter(({ role }) => role === 'personal-adviser');
    return supportSpells(child).flatMap((support) => {
      const first = advisers.find(({ endedOn }) => endedOn > support.startedOn);
      const appointed = owe(law, {
        aroseOn: support.startedOn,
        by: 'months',
        amount: law.number(months, support.startedOn),
        metOn: first?.startedOn ?? NO_DAY,
        lapsedOn: support.endedOn,
        regime: 'first',
        evidence: [because(child), ...allocation(first)],
      });
      const vacancies = vacanciesIn(advisers, support).map((aroseOn) => {
        const next = advisers.find(({ startedOn }) => startedOn > aroseOn);
        return owe(law, {
          aroseOn,
          by: 'working-days',
          amount: law.number(workingDays, aroseOn),
          metOn: next?.startedOn ?? NO_DAY,
          lapsedOn: support.endedOn,
          regime: 'vacancy',
          evidence: [because(child), ...allocation(next)],
        });
      });
      return [appointed, ...vacancies];
    });
  },
};

/** The days an adviser left and nobody was there. */
function vacanciesIn(advisers: readonly Allocation[], support: Spell): Day[] {
  const left = advisers.map(({ endedOn }) => endedOn).filter((day) => isOn(support, day) && day > support.startedOn);
  return [...new Set(left)].filter((day) => !advisers.some((adviser) => isOn(adviser, day)));
}

const because = ({ childNo }: ChildRecord) => ({ kind: 'child' as const, no: childNo });
const allocation = (adviser: Allocation | undefined) => (adviser ? [{ kind: 'allocation' as const, no: adviser.startedOn }] : []);
