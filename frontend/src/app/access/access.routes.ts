import type { Routes } from '@angular/router';

export const emergencyRoutes: Routes = [
  { path: 'reason', title: 'access.openInEmergency', loadComponent: () => import('./emergency-reason').then(({ EmergencyReason }) => EmergencyReason) },
  { path: '', title: 'access.restricted', loadComponent: () => import('./emergency-page').then(({ EmergencyPage }) => EmergencyPage) },
];

export const accessRoutes: Routes = [
  { path: 'restrictions', title: 'access.restrictions', loadComponent: () => import('./restrictions-page').then(({ RestrictionsPage }) => RestrictionsPage) },
  { path: 'patterns', title: 'access.patterns', loadComponent: () => import('./patterns-page').then(({ PatternsPage }) => PatternsPage) },
  { path: '', title: 'access.uses', loadComponent: () => import('./uses-page').then(({ UsesPage }) => UsesPage) },
];
