import type { Routes } from '@angular/router';
import { ChildClocks } from './child-clocks';
import { ClockExplained } from './clock-explained';
import { DutyPage } from './duty-page';
import { DutyRegister } from './duty-register';
import { Team } from './team';
import { WorkerClocks } from './worker-clocks';

export const childClocksRoutes: Routes = [
  { path: '', title: 'clocks.ofChild', component: ChildClocks },
  { path: ':key', title: 'due.howWorkedOut', component: ClockExplained },
];

export const teamRoutes: Routes = [
  { path: '', title: 'clocks.team', component: Team },
  { path: ':staffNo', title: 'clocks.team', component: WorkerClocks },
];

export const dutyRoutes: Routes = [
  { path: '', title: 'clocks.register', component: DutyRegister },
  { path: ':id', title: 'clocks.register', component: DutyPage },
];
