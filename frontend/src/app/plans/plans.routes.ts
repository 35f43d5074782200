import type { Routes } from '@angular/router';
import { permitted } from '../staff/signed-in';
import { MinePage } from './mine-page';
import { PlanPage } from './plan-page';
import { SectionPage } from './section-page';
import { VersionPage } from './version-page';
import { VersionsPage } from './versions-page';

export const plansRoutes: Routes = [
  { path: '', title: 'plans.title', component: PlanPage },
  { path: 'mine', title: 'plans.mine.title', component: MinePage },
  { path: 'versions', title: 'plans.versions', component: VersionsPage },
  { path: 'versions/:versionNo', title: 'plans.newVersion', component: VersionPage },
  { path: 'versions/:versionNo/write/:section', title: 'plans.newVersion', canActivate: [permitted('tell-outcomes')], component: SectionPage },
  { path: 'versions/:versionNo/write/:section/:no', title: 'plans.newVersion', canActivate: [permitted('tell-outcomes')], component: SectionPage },
];
