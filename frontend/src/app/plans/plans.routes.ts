import type { Routes } from '@angular/router';
import { permitted } from '../staff/signed-in';
import { childDocuments } from './child-documents';
import { MinePage } from './mine-page';
import { PlanPage } from './plan-page';
import { SectionPage } from './section-page';
import { VersionPage } from './version-page';
import { VersionsPage } from './versions-page';

export const plansRoutes: Routes = [
  { path: '', title: 'plans.title', component: PlanPage },
  ...childDocuments.map(({ document, path, title }) => ({ path, title, component: MinePage, data: { document } })),
  { path: 'versions', title: 'plans.versions', component: VersionsPage },
  { path: 'versions/:versionNo', title: 'plans.newVersion', component: VersionPage },
  { path: 'versions/:versionNo/write/:section', title: 'plans.newVersion', canActivate: [permitted('tell-outcomes')], component: SectionPage },
  { path: 'versions/:versionNo/write/:section/:no', title: 'plans.newVersion', canActivate: [permitted('tell-outcomes')], component: SectionPage },
];
