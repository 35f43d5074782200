import type { Routes } from '@angular/router';
import { permitted } from '../staff/signed-in';
import { ReadVisit } from './read-visit';
import { RecordVisit } from './record-visit';
import { VisitsList } from './visits-list';
import { WriteUpVisit } from './write-up-visit';

export const visitsRoutes: Routes = [
  { path: '', title: 'visits.title', component: VisitsList },
  { path: 'new', title: 'due.recordVisit', canActivate: [permitted('record-visits')], component: RecordVisit },
  { path: ':visitNo', title: 'visits.oneVisit', component: ReadVisit },
  { path: ':visitNo/story', title: 'visits.writeUp', canActivate: [permitted('record-visits')], component: WriteUpVisit },
];
