import type { Routes } from '@angular/router';
import { ChildPage } from './child-page';
import { ChildrenList } from './children-list';

export const childrenRoutes: Routes = [
  { path: '', title: 'children.title', component: ChildrenList },
  { path: ':publicId', title: 'children.record', component: ChildPage },
];
