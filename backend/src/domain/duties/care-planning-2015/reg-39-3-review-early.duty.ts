import type { CaseEvent, ChildRecord } from '../../facts/child-record.js';
import { NO_DAY } from '../../facts/columns.js';
import { eventsOf } from '../case-events.js';
import { isOn, ordinaryCare } from '../care-spells.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { Law, LawNumber } from '../law.js';
import { owe, type Owing } from '../owe.js';
import { meetingOn } from './reviews-held.js';
import { reviewGrounds, type ReviewGround } from './review-grounds.js';

const promptly: LawNumber = {
  code: 'review-early-working-days',
  title: { en: 'Working days that are prompt for an early review', cy: 'Diwrnodau gwaith sy’n brydlon ar gyfer adolygiad cynnar' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 10 }],
  setBy: 'local',
};

/** Regulation 39(3): a review before the fixed time. The case of regulation 33 is a duty of its own, with the visit. */
export const reviewEarly: ClockedDuty = {
  id: 'review-early',
  title: { en: 'Early review', cy: 'Adolygiad cynnar' },
  says: {
    en: 'A review is held before its fixed time in the cases of regulation 39(3). Where the child asks, the reviewing officer may record that an early review is not justified; no other case can be declined. The Regulations set no number of days.',
    cy: 'Cynhelir adolygiad cyn ei amser penodedig yn achosion rheoliad 39(3). Pan fo’r plentyn yn gofyn, caiff y swyddog adolygu gofnodi nad oes cyfiawnhad dros adolygiad cynnar; ni ellir gwrthod yr un achos arall. Nid yw’r Rheoliadau’n pennu nifer o ddiwrnodau.',
  },
  citation: carePlanning2015('reg 39(3)-(4)', '/regulation/39', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [promptly],
  countedFrom: { en: 'the day the case arose', cy: 'y diwrnod y cododd yr achos' },
  metBy: { en: 'a review being held', cy: 'cynnal adolygiad' },
  whose: 'iro',
  repeats: false,
  regimes: Object.fromEntries(reviewGrounds.map(({ regime, en, cy }) => [regime, { en, cy }])),
  owed: (child, law) =>
    reviewGrounds.flatMap((ground) => eventsOf(child, ground.event).flatMap((event) => owedFor(child, law, ground, event))),
};

function owedFor(child: ChildRecord, law: Law, ground: ReviewGround, event: CaseEvent) {
  const care = ordinaryCare(child).find((spell) => isOn(spell, event.on));
  if (!care) return [];
  const review = child.reviews.find(({ heldOn }) => heldOn >= event.on);
  const declined = ground.mayBeDeclined ? eventsOf(child, 'review-not-justified').find(({ on }) => on >= event.on) : undefined;
  return [
    owe(law, {
      aroseOn: event.on,
      ...limit(law, ground, event),
      metOn: review && Math.max(meetingOn(review), event.on),
      lapsedOn: Math.min(declined?.on ?? NO_DAY, care.endedOn),
      regime: ground.regime,
      missing: ground.when !== 'promptly' && event.neededBy === NO_DAY ? 'case-events.needed_by' : '',
      evidence: [{ kind: 'event', no: event.eventNo }, ...(review ? [{ kind: 'review' as const, no: review.reviewNo }] : [])],
    }),
  ];
}

function limit(law: Law, { when }: ReviewGround, { on, neededBy }: CaseEvent): Pick<Owing, 'by' | 'amount' | 'dueOn'> {
  if (when === 'promptly') return { by: 'working-days', amount: law.number(promptly, on) };
  if (neededBy === NO_DAY) return { by: 'day-given' };
  return { by: 'day-given', dueOn: when === 'by' ? neededBy : neededBy - 1 };
}
