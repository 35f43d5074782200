import { ApiProperty } from '@nestjs/swagger';
import { ClockView } from '../clock-view.js';
import { workGroups, type WorkGroup } from './work.query.js';

/** How many clocks there are in each group of somebody's work. */
export class WorkCountsView {
  overdue: number;
  today: number;
  /** Due in the next 7 days. */
  week: number;
  /** Late or due soon, and somebody else's to do. */
  waiting: number;
  /** Past the last day with a fact missing that decides. */
  notKnown: number;
}

/** One group of somebody's work, a page of 25 clocks: what is local after what is not, and then the longest late first. */
export class MyWorkView {
  /** ISO date. */
  asAt: string;
  counts: WorkCountsView;
  @ApiProperty({ enum: workGroups, enumName: 'WorkGroup' })
  group: WorkGroup;
  clocks: ClockView[];
  page: number;
  pages: number;
  total: number;
}
