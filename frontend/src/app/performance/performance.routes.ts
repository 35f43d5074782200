import type { Routes } from '@angular/router';
import { BehindDuty } from './behind-duty';
import { BehindFigure } from './behind-figure';
import { DutyBoard } from './duty-board';
import { DutyFigure } from './duty-figure';
import { Indicator } from './indicator';
import { PerformanceBoard } from './performance-board';
import { ReportTables } from './report-tables';
import { ReviewDifferences } from './review-differences';

export const performanceRoutes: Routes = [
  { path: '', title: 'performance.title', component: PerformanceBoard },
  { path: 'tables', title: 'performance.tablesTitle', component: ReportTables },
  { path: 'indicators/:code', title: 'performance.title', component: Indicator },
  { path: 'indicators/:code/children', title: 'performance.title', component: BehindFigure },
  { path: 'reviews-in-time/differences', title: 'performance.differences.title', component: ReviewDifferences },
  { path: 'duties', title: 'performance.duties.title', component: DutyBoard },
  { path: 'duties/:id', title: 'performance.duties.title', component: DutyFigure },
  { path: 'duties/:id/children', title: 'performance.duties.title', component: BehindDuty },
];
