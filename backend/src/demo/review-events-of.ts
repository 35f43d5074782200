import { addMonths } from '../domain/calendar/months.js';
import type { Day } from '../domain/facts/columns.js';
import { takes, writeEvent } from './case-events.js';
import type { CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { SETTLED_BEFORE, workingDays } from './record-days.js';

/** From when the practice standards set times for what follows a review. */
const STANDARDS_FROM = SETTLED_BEFORE;

/** Writes when the decisions of a review were sent and its record written, and the check between it and the next. */
export function writeReviewEvents(file: CaseFile, reviewId: string, held: Day, which: number, nextOn: Day): void {
  if (held < STANDARDS_FROM || file.life.course === 'short-breaks') return;
  const chance = new Chance(`${file.life.no}:after-review:${held}`);
  writeEvent(file, `${reviewId}-decisions`, 'review-decisions-sent', workingDays.after(held, takes(chance, 5)), { review_id: reviewId });
  writeEvent(file, `${reviewId}-written`, 'review-record-written', workingDays.after(held, takes(chance, 15)), { review_id: reviewId });
  const middle = which === 0 ? held + 42 : addMonths(held, 3);
  const checkedOn = workingDays.after(middle - 8, takes(chance, 14));
  if (checkedOn < nextOn && chance.happens(0.97)) writeEvent(file, `${reviewId}-midpoint`, 'midpoint-check', checkedOn, { review_id: reviewId });
}
