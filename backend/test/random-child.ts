import fc from 'fast-check';
import { caseEventKinds } from '../src/domain/codes/case-event-kinds.js';
import { householdEventKinds } from '../src/domain/codes/household-event-kinds.js';
import { parties } from '../src/domain/codes/parties.js';
import { placementTypes } from '../src/domain/codes/placement-types.js';
import type { ChildRecord, Household } from '../src/domain/facts/child-record.js';
import { NO_DAY, UNSAID } from '../src/domain/facts/columns.js';
import { madeChild, type SaidChild } from '../src/domain/duties/made-child.js';

const DAY = 86_400_000;
const YEARS = 365;
/** Length of a random record in days. */
const LONG = 4 * YEARS;

const codes = (list: readonly { code: string }[]) => fc.constantFrom(...list.map(({ code }) => code));
const yesNo = fc.constantFrom(true, false, null);
const offset = fc.nat({ max: LONG });
/** An offset, often none. */
const maybe = fc.option(offset, { nil: NO_DAY });
const many = <T>(row: fc.Arbitrary<T>, maxLength: number) => fc.array(row, { maxLength });
const inOrder = <T>(rows: T[], by: (row: T) => number) => [...rows].sort((one, other) => by(one) - by(other));

interface Part {
  gap: number;
  length: number;
}
/** Spells one after the other, apart or touching, the last one perhaps going on. */
function spells<T extends Part>(part: fc.Arbitrary<T>, maxLength: number) {
  return fc.tuple(fc.array(part, { minLength: 1, maxLength }), fc.boolean()).map(([parts, goesOn]) => {
    let day = 0;
    return parts.map(({ gap, length, ...rest }, at) => {
      const startedOn = day + gap;
      day = startedOn + length;
      return { ...rest, startedOn, endedOn: goesOn && at === parts.length - 1 ? NO_DAY : day };
    });
  });
}
const part = { gap: fc.constantFrom(0, 0, 0, 1, 40, 100), length: fc.integer({ min: 1, max: 700 }) };

const household: fc.Arbitrary<Household> = fc.record({
  carerNo: fc.constantFrom(1, 2),
  kind: fc.constantFrom('mainstream', 'connected-person', 'temporary-connected-person'),
  agency: fc.constantFrom('own', 'agency'),
  approvedOn: maybe,
  approvalEndedOn: maybe,
  events: many(fc.record({ kind: fc.constantFrom(...householdEventKinds.map(({ code }) => code)), on: offset }), 3),
  stays: spells(fc.record({ ...part, childNo: fc.integer({ min: 1, max: 6 }) }), 5),
});

const placement = fc.record({
  ...part, type: codes(placementTypes), startedAt: fc.constant(Number.POSITIVE_INFINITY), areaRelation: fc.constantFrom(0, 1, 2, 3, UNSAID), household: fc.option(household),
  settingKind: fc.constantFrom('', 'childrens-home', 'secure-unit'), emergency: yesNo, intendedUntil18: yesNo, temporaryApprovalOn: maybe, planMadeOn: maybe, planSignedOn: maybe, assessmentCompletedOn: maybe,
});

const events = many(
  fc.record({
    kind: fc.constantFrom(...caseEventKinds.map(({ code }) => code)), on: offset, party: fc.constantFrom('' as const, ...parties.map(({ code }) => code)),
    placementNo: fc.constantFrom(UNSAID, 1, 2), reviewNo: fc.constantFrom(UNSAID, 1, 2), planNo: fc.constantFrom(UNSAID, 1), neededBy: maybe,
  }),
  12,
);

/** The tables of a lawful record: spells of a kind apart, every date within four years of day 0, nobody older than 20 on it. */
const tables = fc.record({
  bornOn: fc.integer({ min: -20 * YEARS, max: 0 }),
  diedOn: fc.oneof({ weight: 9, arbitrary: fc.constant(NO_DAY) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: LONG }) }),
  periods: spells(fc.record({ ...part, reasonEnded: fc.constantFrom('E4', 'E9', 'E12', '') }), 3),
  legalStatuses: spells(fc.record({ ...part, status: fc.constantFrom('C1', 'C2', 'C2', 'E1', 'V1', 'V2', 'V2', 'J1', 'L2') }), 5),
  placements: spells(placement, 7),
  allocations: many(fc.record({ startedOn: offset, role: fc.constantFrom('social-worker', 'personal-adviser', 'independent-reviewing-officer'), staffNo: fc.constantFrom(1, 2) }), 4),
  visits: many(fc.record({ visitedOn: offset, statutory: fc.boolean(), seen: fc.boolean(), seenAlone: yesNo, notAloneReason: fc.constantFrom('', 'unable'), wellBeingSafeguarded: yesNo }), 25),
  assessments: many(fc.record({ startedOn: offset, completedOn: maybe }), 2),
  plans: many(fc.record({ preparedOn: offset, hasHealthPlan: yesNo, hasEducationPlan: yesNo, permanenceOption: fc.constantFrom('', 'LTF', 'NONE'), agreedWithChild: yesNo, childHasCopyOn: maybe }), 4),
  educationPlans: many(fc.record({ agreedOn: maybe, schoolStartedOn: maybe, reviewedOn: maybe, exempt: fc.constantFrom('', 'over-compulsory-age') }), 3),
  healthAssessments: many(fc.record({ assessedOn: offset, kind: fc.constantFrom('initial', 'review', 'dental', 'gp-registration'), refused: yesNo }), 6),
  reviews: many(fc.record({ heldOn: offset, adjournedOn: maybe, chairedBy: fc.constantFrom(UNSAID, 1), spokeWithChildOn: maybe, recordDistributedOn: maybe, early: yesNo }), 8),
  escalations: many(fc.record({ raisedOn: offset, stage: fc.constantFrom(1, 2, 3), resolvedOn: maybe }), 2),
  careLeavers: many(fc.record({ recordedOn: offset, category: fc.integer({ min: 1, max: 6 }), inTouch: yesNo }), 3),
  pathways: many(fc.record({ kind: fc.constantFrom('assessment', 'plan', 'review'), completedOn: offset }), 4),
  missing: many(fc.record({ missingFrom: offset.map(noon), returnedAt: maybe.map(noon), interviewHeldAt: maybe.map(noon) }), 2),
  proceedings: many(fc.record({ issuedOn: offset, finalOrderOn: maybe }), 1),
  protection: many(fc.record({ registeredOn: offset, strategyDiscussionOn: maybe, initialConferenceOn: maybe, firstCoreGroupOn: maybe, deregisteredOn: maybe }), 2),
  events,
});

/** Noon in winter, so that an instant and its day move together. */
function noon(day: number): number {
  return day === NO_DAY ? Number.POSITIVE_INFINITY : day * DAY + DAY / 2;
}

/** A random lawful child whose record begins on a day. */
export function childFrom(begins: number): fc.Arbitrary<ChildRecord> {
  return tables.map((said) => {
    const rows = {
      ...said,
      visits: inOrder(said.visits, ({ visitedOn }) => visitedOn),
      allocations: inOrder(said.allocations, ({ startedOn }) => startedOn),
      plans: inOrder(said.plans, ({ preparedOn }) => preparedOn),
      educationPlans: inOrder(said.educationPlans, ({ agreedOn, schoolStartedOn, reviewedOn }) => Math.min(agreedOn, schoolStartedOn, reviewedOn)),
      healthAssessments: inOrder(said.healthAssessments, ({ assessedOn }) => assessedOn),
      reviews: inOrder(said.reviews, ({ heldOn }) => heldOn),
      escalations: inOrder(said.escalations, ({ raisedOn }) => raisedOn),
      careLeavers: inOrder(said.careLeavers, ({ recordedOn }) => recordedOn),
      pathways: inOrder(said.pathways, ({ completedOn }) => completedOn),
      missing: inOrder(said.missing, ({ missingFrom }) => missingFrom),
      protection: inOrder(said.protection, ({ registeredOn }) => registeredOn),
      assessments: inOrder(said.assessments, ({ startedOn }) => startedOn),
      events: inOrder(said.events, ({ on }) => on),
    };
    return shifted(madeChild(rows as SaidChild), begins);
  });
}

/** The same record or occurrence so many days later: every day and instant in it. None stays none. */
export function shifted<T>(value: T, days: number): T {
  if (Array.isArray(value)) return value.map((one: unknown) => shifted(one, days)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, one]: [string, unknown]) => {
      if (typeof one !== 'number') return [field, shifted(one, days)];
      if (/At$|^at$|^missingFrom$/.test(field)) return [field, one + days * DAY];
      return [field, /On$|^on$|^from$|^neededBy$/.test(field) && one !== NO_DAY ? one + days : one];
    }),
  ) as T;
}
