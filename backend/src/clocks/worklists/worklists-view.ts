import { BilingualView } from '../../http/bilingual-view.js';
import { ClockView } from '../clock-view.js';

/** What is longest late. */
export class OldestLateView {
  duty: BilingualView;
  /** ISO date. */
  dueOn: string;
  daysLate: number;
}

/** Who covers while somebody is away. */
export class AwayView {
  /** Last day, ISO date. */
  until: string;
  coveredBy: string;
}

/** A worker of the team and how many clocks fall to them. */
export class WorkerView {
  staffNo: string;
  name: string;
  job: BilingualView;
  /** The person who looks: their own supervision is a page of its own. */
  isSelf: boolean;
  /** Children allocated to them. */
  children: number;
  overdue: number;
  today: number;
  week: number;
  notKnown: number;
  oldest: OldestLateView | null;
  /** Due in the next 7 days, today among them. */
  visits: number;
  /** Visits recorded quickly whose story is still to be written. */
  writeUps: number;
  /** What they sent to be agreed, and nobody has decided. */
  signOffs: number;
  away: AwayView | null;
  /** Day agreed for their next supervision, ISO; null where none is. */
  supervisionOn: string | null;
  isSupervisionOverdue: boolean;
}

/** A page of 25 of those who work in the manager's team. */
export class TeamWorkView {
  /** ISO date. */
  asAt: string;
  workers: WorkerView[];
  page: number;
  pages: number;
  total: number;
  /** Children of the whole authority who are looked after and have no social worker allocated. */
  unallocated: number;
  /** How long the one among them who waits longest has been looked after without one, in days. */
  longestWaitDays: number | null;
}

/** How many clocks each part of the desk has. */
export class DeskCountsView {
  reviewsIn30Days: number;
  notSpoken: number;
  recordsToSend: number;
  midpoints: number;
  escalations: number;
}

/** What is open for the children of a reviewing officer; of each part the first 20. */
export class IroDeskView {
  asAt: string;
  children: number;
  counts: DeskCountsView;
  reviews: ClockView[];
  notSpoken: ClockView[];
  recordsToSend: ClockView[];
  midpoints: ClockView[];
  escalations: ClockView[];
}

/** One of the four weeks ahead. */
export class ForecastWeekView {
  /** First and last day, ISO dates. */
  from: string;
  until: string;
  count: number;
}

/** What will be late within 28 days if nothing happens, a page of 25. */
export class ForecastView {
  asAt: string;
  until: string;
  byWeek: ForecastWeekView[];
  clocks: ClockView[];
  page: number;
  pages: number;
  total: number;
}
