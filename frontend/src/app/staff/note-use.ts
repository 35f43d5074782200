import { HttpResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { tap } from 'rxjs';
import { SessionClock } from './session-clock';

/** An answer of the server means that it has seen the session used. */
export const noteUse: HttpInterceptorFn = (request, next) => {
  const clock = inject(SessionClock);
  return next(request).pipe(tap((event) => event instanceof HttpResponse && clock.used()));
};
