import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Session } from './session';

/** Leads to sign-in first, and back afterwards. */
export const signedIn: CanActivateFn = (_route, state) => {
  if (inject(Session).isSignedIn()) return true;
  return inject(Router).createUrlTree(['/sign-in'], { queryParams: state.url === '/' ? {} : { after: state.url } });
};

/** Lets in those whose role includes a permission; the server asks again for everything shown. */
export function permitted(permission: string): CanActivateFn {
  return () => inject(Session).may(permission) || inject(Router).createUrlTree(['/no-access']);
}
