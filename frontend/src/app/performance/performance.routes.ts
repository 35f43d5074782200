import type { Routes } from '@angular/router';
import { BehindFigure } from './behind-figure';
import { Indicator } from './indicator';
import { PerformanceBoard } from './performance-board';
import { ReportTables } from './report-tables';

export const performanceRoutes: Routes = [
  { path: '', title: 'performance.title', component: PerformanceBoard },
  { path: 'tables', title: 'performance.tablesTitle', component: ReportTables },
  { path: 'indicators/:code', title: 'performance.title', component: Indicator },
  { path: 'indicators/:code/children', title: 'performance.title', component: BehindFigure },
];
