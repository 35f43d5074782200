import { addMonths, ageOn } from '../domain/calendar/months.js';
import type { Day } from '../domain/facts/columns.js';
import { numbering, workerOn, type CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import type { Period } from './life.js';
import type { Picked } from './pick-worker.js';
import { officeDay, RECORD_FROM, SETTLED_BEFORE, workingDays } from './record-days.js';
import { writeReviewEvents } from './review-events-of.js';

/** A review held. */
export interface Held {
  on: Day;
  reviewer: string | undefined;
}

/** Writes the reviews of each period of care and who the reviewing officer was; gives back the days they were held. */
export function writeReviews(file: CaseFile): Map<Period, Held[]> {
  const next = numbering(file.childId, 'R');
  return new Map(
    file.life.periods.map((period) => {
      const reviewers = file.life.course === 'short-breaks' ? [] : reviewersOf(file, period);
      const days = reviewDays(file, period);
      days.forEach((day, at) => {
        const reviewId = next();
        writeReview(file, period, day, at, reviewId, workerOn(reviewers, day.on));
        writeReviewEvents(file, reviewId, day.on, at, days[at + 1]?.on ?? period.to);
      });
      return [period, days.map((day) => ({ on: day.on, reviewer: workerOn(reviewers, day.on) }))] as const;
    }),
  );
}

function reviewersOf({ life, childId, out, reviewers }: CaseFile, period: Period): Picked[] {
  const from = Math.max(period.from + 4, RECORD_FROM);
  const turns = reviewers.inTurn(from, period.to, `${life.no}:reviewer:${period.from}`, 2900);
  for (const turn of turns) out.add('allocations', { child_id: childId, staff_id: turn.worker.id, role: 'independent-reviewing-officer', started_on: on(turn.from), ended_on: on(turn.to) });
  return turns;
}

interface ReviewDay {
  on: Day;
  adjournedOn: Day | null;
}

/** The first within 20 working days, the second within 3 months, then every 6: most in time, some late, a few adjourned. */
function reviewDays({ life, until }: CaseFile, period: Period): ReviewDay[] {
  const chance = new Chance(`${life.no}:reviews:${period.from}`);
  const isShortBreaks = life.course === 'short-breaks';
  if (period.to <= RECORD_FROM) return [];
  const days: ReviewDay[] = [];
  let dueOn = isShortBreaks ? addMonths(period.from, 3) : workingDays.after(period.from, 20);
  while (dueOn < Math.min(period.to, until)) {
    const early = chance.between(0, days.length === 0 ? 6 : 16);
    const late = chance.happens(0.075) ? chance.between(1, 34) : 0;
    const isAdjourned = chance.happens(0.03);
    const before = days[days.length - 1]?.on ?? period.from;
    const met = late > 0 ? officeDay(dueOn + late) : Math.max(before + 5, officeDay(dueOn - early - 3));
    const held = isAdjourned ? officeDay(met + chance.between(5, 18)) : met;
    if (held >= period.to) break;
    days.push({ on: held, adjournedOn: isAdjourned ? met : null });
    dueOn = addMonths(held, days.length === 1 && !isShortBreaks ? 3 : 6);
  }
  return days;
}

function writeReview({ life, childId, out, quotas }: CaseFile, period: Period, { on: held, adjournedOn }: ReviewDay, at: number, reviewId: string, reviewer: string | undefined): void {
  const row = { review_id: reviewId, child_id: childId, held_on: on(held), adjourned_on: on(adjournedOn) };
  const chance = new Chance(`${life.no}:review:${period.from}:${at}`);
  const age = ageOn(life.bornOn, held);
  const isRecorded = held >= RECORD_FROM;
  const isLongAgo = held < SETTLED_BEFORE;
  const spoke = chance.weighted([['spoke', isLongAgo ? 81 : 91], ['excused', age < 4 ? 14 : 5], ['late', 3], ['no', isLongAgo ? 5 : 0.8], ['unsaid', isLongAgo ? 2 : 0.2]]);
  const share = at === 1 && period === life.periods.at(-1) ? (quotas.permanence.get(life) ?? chance.next()) : chance.next();
  const clear = share < 0.7 || at > 2 ? 'true' : share < 0.955 ? 'false' : '';
  // Of a review before the record begins nobody kept more than the day, and at the second whether there was a plan.
  if (!isRecorded) return out.add('reviews', { ...row, permanence_plan_clear: at === 1 ? clear : '' });
  out.add('reviews', {
    ...row,
    chaired_by: chance.happens(isLongAgo ? 0.97 : 0.998) ? reviewer : '',
    iro_spoke_with_child_on: spoke === 'spoke' ? on(Math.max(period.from, held - chance.between(0, 14))) : spoke === 'late' ? on(held + chance.between(1, 9)) : '',
    not_spoken_reason: spoke === 'excused' ? (age < 4 ? 'not-appropriate-for-age' : 'child-refused') : '',
    participation: age < 4 ? 'PN0' : chance.weighted([['PN1', 47], ['PN2', 9], ['PN3', 4], ['PN4', 5], ['PN5', 8], ['PN6', 16], ['PN7', 7], ['', 4]]),
    advocacy_offered: age < 5 ? 'false' : chance.weighted([['true', 84], ['false', 10], ['', 6]]),
    parents_views_obtained: chance.weighted([['true', 99.6], ['false', 0.3], ['', 0.1]]),
    permanence_plan_clear: at === 0 ? chance.weighted([['true', 25], ['false', 60], ['', 15]]) : clear,
    record_distributed_on: on(workingDays.after(held, chance.happens(0.95) ? chance.between(4, 20) : chance.between(21, 70))),
    early: chance.happens(0.03),
  });
}
