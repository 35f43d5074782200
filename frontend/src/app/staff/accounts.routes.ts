import type { Routes } from '@angular/router';

export const accountsRoutes: Routes = [
  { path: '', title: 'accounts.title', loadComponent: () => import('./accounts-page').then(({ AccountsPage }) => AccountsPage) },
  { path: 'new', title: 'accounts.add', loadComponent: () => import('./add-account').then(({ AddAccount }) => AddAccount) },
  // Titled by what it is, not by whose it is.
  { path: ':accountId', title: 'accounts.title', loadComponent: () => import('./account-page').then(({ AccountPage }) => AccountPage) },
];
