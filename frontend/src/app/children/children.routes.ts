import type { Routes } from '@angular/router';
import { ChildHome } from './child-home';
import { ChildrenList } from './children-list';

export const childrenRoutes: Routes = [
  { path: '', title: 'children.title', component: ChildrenList },
  { path: ':publicId', title: 'identity.record', component: ChildHome },
  { path: ':publicId/record', title: 'identity.record', loadComponent: () => import('./whole-record').then(({ WholeRecord }) => WholeRecord) },
];
