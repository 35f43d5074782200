import { type HttpInterceptorFn, HttpErrorResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, throwError } from 'rxjs';
import { Session } from './session';

/** Marks what changes anything as asked by our own pages: the server refuses it otherwise. */
export const markAsOurs: HttpInterceptorFn = (request, next) =>
  next(request.method === 'GET' ? request : request.clone({ setHeaders: { 'x-aelwyd': '1' } }));

/** When the server no longer knows who this is, says so on a page that leads back to this one. */
export const noticeEndOfSession: HttpInterceptorFn = (request, next) => {
  const session = inject(Session);
  const router = inject(Router);
  return next(request).pipe(
    catchError((error: unknown) => {
      if (error instanceof HttpErrorResponse && error.status === 401 && session.isSignedIn()) {
        session.end();
        void router.navigate(['/session-ended'], { queryParams: { after: router.url } });
      }
      return throwError(() => error);
    }),
  );
};
