import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Session } from '../staff/session';
import { offeredTo } from './destinations';

/** The front door leads to the first page that a person's roles include. */
export const toFirstPage: CanActivateFn = () => {
  const [first] = offeredTo(inject(Session).me());
  return inject(Router).parseUrl(first?.path ?? '/permissions');
};
