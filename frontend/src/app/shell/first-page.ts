import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Session } from '../staff/session';
import { destinations } from './destinations';

/** The front door leads to the first page that a person's roles include. */
export const toFirstPage: CanActivateFn = () => {
  const session = inject(Session);
  const first = destinations.find(({ permission }) => permission === null || session.may(permission));
  return inject(Router).parseUrl(first?.path ?? '/permissions');
};
