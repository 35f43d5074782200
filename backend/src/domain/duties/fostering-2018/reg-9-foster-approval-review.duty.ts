import type { ChildRecord, Household, Spell } from '../../facts/child-record.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import { placementsBegun } from '../care-planning-2015/placements-begun.js';
import type { ClockedDuty } from '../duty.js';
import { fosteringPanels2018 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const months: LawNumber = {
  code: 'foster-approval-review-months',
  title: { en: 'Months between reviews of a foster parent’s approval', cy: 'Misoedd rhwng adolygiadau o gymeradwyaeth rhiant maeth' },
  unit: 'months',
  values: [{ from: '2019-04-29', value: 12 }],
  setBy: 'fixed',
};

/** Regulation 9: a foster parent’s approval, reviewed within a year of it and then of each review. */
export const fosterApprovalReview: ClockedDuty = {
  id: 'foster-approval-review',
  title: { en: 'Review of the foster parent’s approval', cy: 'Adolygu cymeradwyaeth y rhiant maeth' },
  says: {
    en: 'The provider reviews each foster parent’s approval within a year of it and at least yearly after that. It shows for each child in a household of the authority’s own; agencies review theirs themselves.',
    cy: 'Mae’r darparwr yn adolygu cymeradwyaeth pob rhiant maeth o fewn blwyddyn iddi ac o leiaf bob blwyddyn wedyn. Fe’i dangosir ar gyfer pob plentyn ar aelwyd sy’n eiddo i’r awdurdod ei hun; mae asiantaethau’n adolygu eu rhai eu hunain.',
  },
  citation: fosteringPanels2018('reg 9(1)–(4)', '/regulation/9', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2019-04-29', until: null },
  numbers: [months],
  countedFrom: { en: 'the day of the approval or of its last review', cy: 'diwrnod y gymeradwyaeth neu ddiwrnod ei hadolygiad diwethaf' },
  metBy: { en: 'the approval being reviewed', cy: 'adolygu’r gymeradwyaeth' },
  whose: 'team-manager',
  soon: 28,
  repeats: true,
  regimes: {},
  owed: (child, law) =>
    ownHouseholds(child).flatMap(({ household, stays }) =>
      reviewed(household).flatMap((from, at, days) => {
        const metOn = days[at + 1] ?? NO_DAY;
        const last = stays.findLast((stay) => stay.startedOn < metOn && stay.endedOn > from);
        if (!last) return [];
        return owe(law, {
          aroseOn: from,
          by: 'months',
          amount: law.number(months, from),
          metOn,
          missing: metOn === NO_DAY ? 'household-events.approval-reviewed' : '',
          lapsedOn: Math.min(last.endedOn, household.approvalEndedOn),
          evidence: [{ kind: 'household', no: household.carerNo }],
        });
      }),
    ),
};

/** The foster households of the authority’s own a child is placed in, each with the child’s stays there. */
function ownHouseholds(child: ChildRecord): { household: Household; stays: Spell[] }[] {
  const households = new Map<number, { household: Household; stays: Spell[] }>();
  for (const { placement, endsOn } of placementsBegun(child)) {
    const { household, startedOn } = placement;
    if (!household || household.agency !== 'own' || household.approvedOn === NO_DAY || !/^(mainstream|connected-person)$/.test(household.kind)) continue;
    const known = households.get(household.carerNo) ?? { household, stays: [] };
    known.stays.push({ startedOn, endedOn: endsOn });
    households.set(household.carerNo, known);
  }
  return [...households.values()];
}

/** The day of approval and those of its reviews, in order. */
function reviewed({ approvedOn, events }: Household): Day[] {
  return [approvedOn, ...new Set(events.filter(({ kind, on }) => kind === 'approval-reviewed' && on > approvedOn).map(({ on }) => on))];
}
