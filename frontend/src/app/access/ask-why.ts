import { type HttpInterceptorFn, HttpErrorResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { NEVER, catchError, throwError } from 'rxjs';

const ofChild = /\/children\/([0-9a-f-]{36})(?=[/?#]|$)/i;

/** Where the server wants to know first why a record is looked at, leads to the page that asks; the page behind goes on waiting. */
export const askWhy: HttpInterceptorFn = (request, next) => {
  const router = inject(Router);
  return next(request).pipe(
    catchError((error: unknown) => {
      const publicId = error instanceof HttpErrorResponse && error.error?.type === '/problems/say-why' ? ofChild.exec(request.url)?.[1] : undefined;
      if (!publicId) return throwError(() => error);
      const going = router.currentNavigation()?.finalUrl?.toString() ?? router.url;
      if (!going.includes(`/children/${publicId}/why`)) {
        void router.navigate(['/children', publicId, 'why'], { queryParams: { after: going.split('?after=')[0] }, replaceUrl: true });
      }
      return NEVER;
    }),
  );
};
