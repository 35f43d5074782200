import type { Routes } from '@angular/router';
import { toFirstPage } from './shell/first-page';
import { NoAccess } from './staff/no-access';
import { NotFound } from './staff/not-found';
import { SessionEnded } from './staff/session-ended';
import { SignIn } from './staff/sign-in';
import { permitted, signedIn } from './staff/signed-in';

export const routes: Routes = [
  { path: 'sign-in', title: 'staff.signIn', component: SignIn },
  { path: 'sign-in/back', title: 'staff.signIn', loadComponent: () => import('./staff/back-from-provider').then(({ BackFromProvider }) => BackFromProvider) },
  { path: 'session-ended', title: 'staff.sessionEnded', component: SessionEnded },
  { path: 'forgotten-password', title: 'account.forgottenTitle', loadComponent: () => import('./staff/forgotten-password').then(({ ForgottenPassword }) => ForgottenPassword) },
  { path: 'choose-password', title: 'account.chooseTitle', loadComponent: () => import('./staff/choose-password').then(({ ChoosePassword }) => ChoosePassword) },
  { path: 'my-account', title: 'account.title', canActivate: [signedIn], loadComponent: () => import('./staff/my-account').then(({ MyAccount }) => MyAccount) },
  { path: 'admin/accounts', canActivate: [signedIn, permitted('manage-accounts')], loadChildren: () => import('./staff/accounts.routes').then(({ accountsRoutes }) => accountsRoutes) },
  { path: 'no-access', title: 'staff.noAccess', component: NoAccess },
  { path: 'my-work', title: 'clocks.myWork', canActivate: [signedIn, permitted('see-children')], loadComponent: () => import('./clocks/my-work').then(({ MyWork }) => MyWork) },
  { path: 'my-calendar', title: 'clocks.calendarAndDigest', canActivate: [signedIn, permitted('see-children')], loadComponent: () => import('./clocks/my-calendar').then(({ MyCalendar }) => MyCalendar) },
  { path: 'iro', title: 'clocks.iroDesk', canActivate: [signedIn, permitted('see-children')], loadComponent: () => import('./clocks/iro-desk').then(({ IroDesk }) => IroDesk) },
  { path: 'team/cover', title: 'access.covers', canActivate: [signedIn, permitted('set-cover')], loadComponent: () => import('./access/covers-page').then(({ CoversPage }) => CoversPage) },
  { path: 'team/sign-off', title: 'plans.signOff', canActivate: [signedIn, permitted('sign-off')], loadComponent: () => import('./plans/sign-off-page').then(({ SignOffPage }) => SignOffPage) },
  { path: 'team', canActivate: [signedIn, permitted('see-team-work')], loadChildren: () => import('./clocks/clocks.routes').then(({ teamRoutes }) => teamRoutes) },
  { path: 'forecast', title: 'clocks.forecast', canActivate: [signedIn, permitted('see-children')], loadComponent: () => import('./clocks/forecast').then(({ Forecast }) => Forecast) },
  { path: 'help/duties', canActivate: [signedIn], loadChildren: () => import('./clocks/clocks.routes').then(({ dutyRoutes }) => dutyRoutes) },
  { path: 'performance', canActivate: [signedIn, permitted('see-performance')], loadChildren: () => import('./performance/performance.routes').then(({ performanceRoutes }) => performanceRoutes) },
  { path: 'children/:publicId/clocks', canActivate: [signedIn, permitted('see-children')], loadChildren: () => import('./clocks/clocks.routes').then(({ childClocksRoutes }) => childClocksRoutes) },
  { path: 'children/:publicId/documents', canActivate: [signedIn, permitted('see-children')], loadChildren: () => import('./documents/documents.routes').then(({ documentsRoutes }) => documentsRoutes) },
  { path: 'children/:publicId/plan', canActivate: [signedIn, permitted('see-children')], loadChildren: () => import('./plans/plans.routes').then(({ plansRoutes }) => plansRoutes) },
  { path: 'children/:publicId/visits', canActivate: [signedIn, permitted('see-children')], loadChildren: () => import('./visits/visits.routes').then(({ visitsRoutes }) => visitsRoutes) },
  { path: 'children/:publicId/records', canActivate: [signedIn, permitted('see-children')], loadChildren: () => import('./records/records.routes').then(({ childRecordsRoutes }) => childRecordsRoutes) },
  { path: 'records', canActivate: [signedIn], loadChildren: () => import('./records/records.routes').then(({ sharedRecordsRoutes }) => sharedRecordsRoutes) },
  { path: 'children/:publicId/voice', title: 'identity.voice', canActivate: [signedIn, permitted('see-children')], loadComponent: () => import('./voices/voice-page').then(({ VoicePage }) => VoicePage) },
  { path: 'children/:publicId/alerts', title: 'identity.alerts', canActivate: [signedIn, permitted('see-children')], loadComponent: () => import('./alerts/alerts-page').then(({ AlertsPage }) => AlertsPage) },
  { path: 'children/:publicId/notes/new', title: 'notes.write', canActivate: [signedIn, permitted('record-work')], loadComponent: () => import('./notes/write-note').then(({ WriteNote }) => WriteNote) },
  { path: 'children/:publicId/access', title: 'children.whoLooked', canActivate: [signedIn, permitted('see-who-looked')], loadComponent: () => import('./children/who-looked').then(({ WhoLooked }) => WhoLooked) },
  { path: 'children/:publicId/why', title: 'access.sayWhy', canActivate: [signedIn, permitted('see-children')], loadComponent: () => import('./access/say-why').then(({ SayWhy }) => SayWhy) },
  { path: 'emergency/:publicId', canActivate: [signedIn, permitted('break-glass')], loadChildren: () => import('./access/access.routes').then(({ emergencyRoutes }) => emergencyRoutes) },
  { path: 'admin/access', canActivate: [signedIn, permitted('review-break-glass')], loadChildren: () => import('./access/access.routes').then(({ accessRoutes }) => accessRoutes) },
  { path: 'admin/samples', title: 'access.samples', canActivate: [signedIn, permitted('choose-sample')], loadComponent: () => import('./access/samples-page').then(({ SamplesPage }) => SamplesPage) },
  { path: 'children/new', title: 'duplicates.newChild', canActivate: [signedIn, permitted('create-child')], loadComponent: () => import('./duplicates/new-child').then(({ NewChild }) => NewChild) },
  { path: 'children', canActivate: [signedIn, permitted('see-children')], loadChildren: () => import('./children/children.routes').then(({ childrenRoutes }) => childrenRoutes) },
  { path: 'drafts', title: 'drafts.title', canActivate: [signedIn], loadComponent: () => import('./drafts/drafts-page').then(({ DraftsPage }) => DraftsPage) },
  { path: 'search', title: 'find.title', canActivate: [signedIn, permitted('see-children')], loadComponent: () => import('./find/search-page').then(({ SearchPage }) => SearchPage) },
  { path: 'imports', title: 'exchange.title', canActivate: [signedIn, permitted('import-records')], loadComponent: () => import('./exchange/bring-in').then(({ BringIn }) => BringIn) },
  { path: 'jobs', canActivate: [signedIn, permitted('see-jobs')], loadChildren: () => import('./jobs/jobs.routes').then(({ jobsRoutes }) => jobsRoutes) },
  { path: 'permissions', title: 'staff.permissions', canActivate: [signedIn], loadComponent: () => import('./staff/permissions-page').then(({ PermissionsPage }) => PermissionsPage) },
  { path: 'law-settings', title: 'clocks.lawSettings', canActivate: [signedIn, permitted('set-law-numbers')], loadComponent: () => import('./clocks/law-settings').then(({ LawSettings }) => LawSettings) },
  { path: 'help/words', title: 'help.words', loadComponent: () => import('./help/words-page').then(({ WordsPage }) => WordsPage) },
  { path: 'accessibility', title: 'help.accessibility', loadComponent: () => import('./help/accessibility').then(({ Accessibility }) => Accessibility) },
  { path: 'hygyrchedd', redirectTo: 'accessibility' },
  { path: '', pathMatch: 'full', canActivate: [signedIn, toFirstPage], children: [] },
  { path: '**', title: 'staff.notFound', component: NotFound },
];
