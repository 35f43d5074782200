import type { Routes } from '@angular/router';
import { ChildHome } from './child-home';
import { ChildrenList } from './children-list';

export const childrenRoutes: Routes = [
  { path: '', title: 'children.title', component: ChildrenList },
  { path: ':publicId', title: 'identity.record', component: ChildHome },
  { path: ':publicId/record', title: 'identity.record', loadComponent: () => import('./whole-record').then(({ WholeRecord }) => WholeRecord) },
  { path: ':publicId/timeline', title: 'identity.timeline', loadComponent: () => import('./timeline').then(({ Timeline }) => Timeline) },
  { path: ':publicId/chronology', title: 'identity.chronology', loadComponent: () => import('./chronology').then(({ Chronology }) => Chronology) },
  { path: ':publicId/brief', title: 'identity.brief', loadComponent: () => import('./brief').then(({ Brief }) => Brief) },
  { path: ':publicId/people', title: 'identity.people', loadComponent: () => import('./people').then(({ People }) => People) },
];
