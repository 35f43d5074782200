import type { Routes } from '@angular/router';
import { NoAccess } from './staff/no-access';
import { NotFound } from './staff/not-found';
import { SessionEnded } from './staff/session-ended';
import { SignIn } from './staff/sign-in';
import { signedIn } from './staff/signed-in';

export const routes: Routes = [
  { path: 'sign-in', title: 'staff.signIn', component: SignIn },
  { path: 'session-ended', title: 'staff.sessionEnded', component: SessionEnded },
  { path: 'no-access', title: 'staff.noAccess', component: NoAccess },
  { path: 'performance', canActivate: [signedIn], loadChildren: () => import('./performance/performance.routes').then(({ performanceRoutes }) => performanceRoutes) },
  { path: '**', title: 'staff.notFound', component: NotFound },
];
