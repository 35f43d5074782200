import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { type ApplicationConfig, inject, isDevMode, provideAppInitializer, provideBrowserGlobalErrorListeners } from '@angular/core';
import { TitleStrategy, provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { TranslocoService, provideTransloco } from '@jsverse/transloco';
import { forkJoin } from 'rxjs';
import { askWhy } from './access/ask-why';
import { routes } from './app.routes';
import { KeptApp } from './shell/kept-app';
import { askForProof } from './staff/ask-for-proof';
import { noteUse } from './staff/note-use';
import { markAsOurs, noticeEndOfSession } from './staff/same-origin';
import { Session } from './staff/session';
import { TitleFromRoute } from './ui/page-title';
import { CatalogueLoader } from './words/catalogue-loader';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideHttpClient(withInterceptors([askForProof, markAsOurs, askWhy, noteUse, noticeEndOfSession])),
    provideRouter(routes, withComponentInputBinding(), withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' })),
    provideTransloco({
      config: { availableLangs: ['en', 'cy'], defaultLang: 'en', reRenderOnLangChange: true, prodMode: !isDevMode() },
      loader: CatalogueLoader,
    }),
    { provide: TitleStrategy, useExisting: TitleFromRoute },
    provideAppInitializer(() => {
      const transloco = inject(TranslocoService);
      return forkJoin([transloco.load('en'), transloco.load('cy')]);
    }),
    provideAppInitializer(() => inject(Session).begin()),
    provideAppInitializer(() => void inject(KeptApp).begin()),
  ],
};
