import type { Routes } from '@angular/router';
import { permitted } from '../staff/signed-in';
import { RecordVisit } from './record-visit';
import { VisitsList } from './visits-list';

export const visitsRoutes: Routes = [
  { path: '', title: 'visits.title', component: VisitsList },
  { path: 'new', title: 'due.recordVisit', canActivate: [permitted('record-visits')], component: RecordVisit },
];
