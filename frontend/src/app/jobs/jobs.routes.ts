import type { Routes } from '@angular/router';
import { JobPage } from './job-page';
import { JobsList } from './jobs-list';

export const jobsRoutes: Routes = [
  { path: '', title: 'jobs.title', component: JobsList },
  { path: ':id', title: 'jobs.job', component: JobPage },
];
