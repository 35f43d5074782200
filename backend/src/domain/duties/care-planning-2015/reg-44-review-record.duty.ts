import type { CaseEventKind } from '../../codes/case-event-kinds.js';
import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { reviewsOf } from './reviews-held.js';

const stage = (code: string, value: number, en: string, cy: string): LawNumber => ({ code, title: { en, cy }, unit: 'working-days', values: [{ from: '2019-01-01', value }], setBy: 'doubted' });

const sent = stage('review-decisions-sent-working-days', 5, 'Working days to send the decisions of a review', 'Diwrnodau gwaith i anfon penderfyniadau adolygiad');
const written = stage('review-record-written-working-days', 15, 'Working days to write the record of a review', 'Diwrnodau gwaith i ysgrifennu cofnod o’r adolygiad');
const distributed = stage('review-record-sent-working-days', 20, 'Working days to send the record of a review', 'Diwrnodau gwaith i anfon cofnod o’r adolygiad');

/** The stages, and the event that meets each; the last is met by the day the review itself records. */
const stages: readonly { regime: string; limit: LawNumber; event: CaseEventKind | null }[] = [
  { regime: 'decisions-sent', limit: sent, event: 'review-decisions-sent' },
  { regime: 'record-written', limit: written, event: 'review-record-written' },
  { regime: 'record-sent', limit: distributed, event: null },
];

/** Regulation 44: the record of a review. Its three times are those of the practice standards. */
export const reviewRecord: ClockedDuty = {
  id: 'review-record',
  title: { en: 'Record of the review', cy: 'Cofnod o’r adolygiad' },
  says: {
    en: 'The decisions of a review are sent within 5 working days of the meeting, the record is written within 15 and sent to the child, parents, carers and others within 20. The Regulations ask for a written record; the times are guidance.',
    cy: 'Anfonir penderfyniadau adolygiad o fewn 5 diwrnod gwaith i’r cyfarfod, ysgrifennir y cofnod o fewn 15 a’i anfon at y plentyn, rhieni, gofalwyr ac eraill o fewn 20. Mae’r Rheoliadau’n gofyn am gofnod ysgrifenedig; canllawiau yw’r amseroedd.',
  },
  citation: carePlanning2015('reg 44', '/regulation/44', null),
  force: 'code-should',
  confidence: 'from-memory',
  doubt: {
    en: 'The 5, 15 and 20 working days were not read in the Welsh practice standards.',
    cy: 'Ni ddarllenwyd y 5, 15 ac 20 diwrnod gwaith yn safonau ymarfer Cymru.',
  },
  inForce: { from: '2019-01-01', until: null },
  numbers: [sent, written, distributed],
  countedFrom: { en: 'the day of the review', cy: 'diwrnod yr adolygiad' },
  metBy: { en: 'the record being sent', cy: 'anfon y cofnod' },
  whose: 'iro',
  repeats: false,
  regimes: {
    'decisions-sent': { en: 'Decisions sent', cy: 'Anfon y penderfyniadau', metBy: { en: 'the decisions being sent', cy: 'anfon y penderfyniadau' } },
    'record-written': { en: 'Record written', cy: 'Ysgrifennu’r cofnod', metBy: { en: 'the record being written', cy: 'ysgrifennu’r cofnod' } },
    'record-sent': { en: 'Record sent', cy: 'Anfon y cofnod' },
  },
  owed: (child, law) =>
    reviewsOf(child).flatMap(({ reviewNo, heldOn, recordDistributedOn }) =>
      stages.map(({ regime, limit, event: kind }) => {
        const amount = law.number(limit, heldOn);
        const event = kind && eventsOf(child, kind).find((one) => one.reviewNo === reviewNo);
        // A record that was sent had been written and held the decisions; how much earlier those went out is not known.
        const isKnown = kind === null || event || recordDistributedOn <= law.workingDayAfter(heldOn, amount, recordDistributedOn);
        return owe(law, {
          aroseOn: heldOn,
          by: 'working-days',
          amount,
          metOn: event ? event.on : recordDistributedOn,
          regime,
          missing: isKnown ? '' : `case-events.${kind}`,
          evidence: [{ kind: 'review', no: reviewNo }, ...(event ? [{ kind: 'event' as const, no: event.eventNo }] : [])],
        });
      }),
    ),
};
