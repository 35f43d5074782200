import type { Routes } from '@angular/router';
import { NoAccess } from './staff/no-access';
import { NotFound } from './staff/not-found';
import { SessionEnded } from './staff/session-ended';
import { SignIn } from './staff/sign-in';

export const routes: Routes = [
  { path: 'sign-in', title: 'staff.signIn', component: SignIn },
  { path: 'session-ended', title: 'staff.sessionEnded', component: SessionEnded },
  { path: 'no-access', title: 'staff.noAccess', component: NoAccess },
  { path: '**', title: 'staff.notFound', component: NotFound },
];
