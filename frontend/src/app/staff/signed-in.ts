import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Session } from './session';

/** Leads to sign-in first, and back afterwards; whoever lacks a second factor, to where they add it. */
export const signedIn: CanActivateFn = (_route, state) => {
  const session = inject(Session);
  if (session.isSignedIn()) return !session.me()?.needsFactor || state.url.startsWith('/my-account') || inject(Router).createUrlTree(['/my-account']);
  return inject(Router).createUrlTree(['/sign-in'], { queryParams: state.url === '/' ? {} : { after: state.url } });
};

/** Lets in those whose role includes a permission; the server asks again for everything shown. */
export function permitted(permission: string): CanActivateFn {
  return () => inject(Session).may(permission) || inject(Router).createUrlTree(['/no-access']);
}
