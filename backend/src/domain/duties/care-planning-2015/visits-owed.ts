import { addMonths } from '../../calendar/months.js';
import type { ChildRecord, Review, Visit } from '../../facts/child-record.js';
import type { Day } from '../../facts/columns.js';
import type { Law } from '../law.js';
import type { Evidence, Owed } from '../occurrence.js';
import { owe, type Owing } from '../owe.js';
import { visitsIn } from '../qualifying-visits.js';
import type { Stay } from '../stays.js';
import { meetingOn } from './reviews-held.js';
import { firstInterval, intervalAfter, type Interval, type StayYear, type VisitDuty } from './visit-intervals.js';
import { regimesOf, type ParentReading, type RegimeSpell } from './visit-regimes.js';

export interface VisitOwed {
  duty: VisitDuty;
  owed: Owed;
}

/** A visit still to be made, while the walk along a stay goes on. */
interface Open {
  duty: VisitDuty;
  owing: Owing;
  isWeekly: boolean;
}

/**
 * The visits owed in one stay, one after the other: each visit closes what is open and opens the next. When the paragraph changes or the
 * first review ends weekly visiting, what is not yet overdue lapses and the new interval is owed, counted from the last visit; a breach
 * stays open until somebody visits or the stay ends.
 */
export function visitsOwedIn(child: ChildRecord, law: Law, stay: Stay, reading: ParentReading): VisitOwed[] {
  // Of a child reviewed before, the cautious reading: the first review is the first one held in this stay.
  const review = child.reviews.find((one) => meetingOn(one) >= stay.startedOn && meetingOn(one) <= stay.endedOn);
  return new VisitWalk(law, stay, regimesOf(child, stay, reading), review).past(visitsIn(child, stay));
}

class VisitWalk {
  private readonly closed: VisitOwed[] = [];
  private readonly reviewedOn: Day;
  private readonly placed: Evidence;
  private readonly ofStay: StayYear;
  private open: Open[] = [];
  private lastVisit: Visit | undefined;

  constructor(
    private readonly law: Law,
    private readonly stay: Stay,
    private readonly regimes: readonly RegimeSpell[],
    private readonly review: Review | undefined,
  ) {
    this.reviewedOn = review ? meetingOn(review) : Infinity;
    this.placed = { kind: 'placement', no: stay.placement.placementNo };
    this.ofStay = { firstYearEnds: addMonths(stay.startedOn, 12), intendedUntil18: stay.placement.intendedUntil18 };
  }

  past(visits: readonly Visit[]): VisitOwed[] {
    const turns = this.regimes.map(({ startedOn }) => startedOn);
    if (!turns.includes(this.reviewedOn)) turns.push(this.reviewedOn);
    turns.sort((one, other) => one - other);
    let at = 0;
    for (const visit of visits) {
      while (turns[at]! < visit.visitedOn) this.turned(turns[at++]!);
      // A visit on the day of a turn is made under what holds from that day.
      if (turns[at] === visit.visitedOn) this.begun(turns[at++]!);
      this.visited(visit);
    }
    while (turns[at]! < this.stay.endedOn) this.turned(turns[at++]!);
    this.close({ lapsedOn: this.stay.endedOn });
    return this.closed;
  }

  /** What a day begins afresh, whether there is a visit on it or not. */
  private begun(day: Day): void {
    const regime = this.regimes.find(({ startedOn }) => startedOn === day);
    if (regime?.isFresh) this.beginAfresh(regime);
  }

  private turned(day: Day): void {
    const regime = this.regimes.find(({ startedOn }) => startedOn === day);
    if (regime?.isFresh) this.beginAfresh(regime);
    else if (regime) this.turnTo(regime, day);
    else if (this.open.some(({ isWeekly }) => isWeekly)) this.turnTo(this.regimeOn(day), day);
  }

  private beginAfresh(regime: RegimeSpell): void {
    this.lapse(regime.startedOn);
    const order: Evidence[] = regime.startedOn > this.stay.startedOn ? [{ kind: 'legal-status', no: regime.startedOn }] : [];
    this.owe(firstInterval(regime, this.isReviewed(regime.startedOn)), { aroseOn: regime.startedOn, from: regime.startedOn }, order);
  }

  private visited(visit: Visit): void {
    this.close({ metOn: visit.visitedOn }, { kind: 'visit', no: visit.visitNo });
    this.lastVisit = visit;
    const on = visit.visitedOn;
    if (on >= this.stay.endedOn) return;
    this.owe(intervalAfter(this.law, this.regimeOn(on), on, this.ofStay, this.isReviewed(on)), { aroseOn: on, from: on }, []);
  }

  private turnTo(regime: RegimeSpell, day: Day): void {
    if (this.open.some((one) => this.isOverdue(one, day))) return;
    this.lapse(day);
    const isReviewed = this.isReviewed(day);
    const interval = this.lastVisit ? intervalAfter(this.law, regime, this.lastVisit.visitedOn, this.ofStay, isReviewed) : firstInterval(regime, isReviewed);
    const from = this.lastVisit?.visitedOn ?? this.stay.startedOn;
    const why: Evidence[] = this.review && day === this.reviewedOn ? [{ kind: 'review', no: this.review.reviewNo }] : [];
    this.owe(interval, { aroseOn: day, from }, why);
    // A stricter paragraph is not broken before it holds: what would have been due by then is counted from its beginning.
    if (this.isOverdue(this.open.at(-1)!, day)) {
      this.open.pop();
      this.owe(interval, { aroseOn: day, from: day }, why);
    }
  }

  private owe({ duty, number, regime, missing }: Interval, when: { aroseOn: Day; from: Day }, why: readonly Evidence[]): void {
    const by = number.unit === 'months' ? 'months' : 'days';
    const evidence: Evidence[] = [this.placed];
    if (this.lastVisit) evidence.push({ kind: 'visit', no: this.lastVisit.visitNo });
    evidence.push(...why);
    const { aroseOn, from } = when;
    const owing: Owing = { aroseOn, from, by, amount: this.law.number(number, aroseOn), metOn: undefined, lapsedOn: undefined, regime, missing, evidence };
    this.open.push({ duty, owing, isWeekly: regime === 'until-first-review' });
  }

  /** What is not overdue on the day stops being owed. */
  private lapse(day: Day): void {
    const overdue = this.open.filter((one) => this.isOverdue(one, day));
    this.open = this.open.filter((one) => !overdue.includes(one));
    this.close({ lapsedOn: day });
    this.open = overdue;
  }

  private close({ metOn, lapsedOn }: { metOn?: Day; lapsedOn?: Day }, met?: Evidence): void {
    for (const { duty, owing } of this.open) {
      owing.metOn = metOn;
      owing.lapsedOn = lapsedOn;
      if (met) owing.evidence = [...(owing.evidence ?? []), met];
      this.closed.push({ duty, owed: owe(this.law, owing) });
    }
    this.open = [];
  }

  private isOverdue({ owing }: Open, day: Day): boolean {
    return owe(this.law, owing).dueOn < day;
  }

  private regimeOn(day: Day): RegimeSpell {
    return this.regimes.findLast(({ startedOn }) => startedOn <= day)!;
  }

  private isReviewed(day: Day): boolean {
    return this.reviewedOn <= day;
  }
}
