import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { ProofAsked } from './proof-asked';

/** Where the server wants to be shown again who this is, asks them and sends the request again: no page needs to know. */
export const askForProof: HttpInterceptorFn = (request, next) => {
  const asked = inject(ProofAsked);
  return next(request).pipe(
    catchError((error: unknown) => {
      const problem: unknown = error instanceof HttpErrorResponse ? error.error : null;
      if (typeof problem !== 'object' || problem === null || !('type' in problem) || problem.type !== '/problems/show-who-you-are') return throwError(() => error);
      return from(asked.ask()).pipe(switchMap((isShown) => (isShown ? next(request) : throwError(() => error))));
    }),
  );
};
