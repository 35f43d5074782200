import { Injectable } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import { type Observable, of } from 'rxjs';
import type { LanguageCode } from '../ui/language/language';
import { catalogue, inLanguage } from './catalogue';

/** Both languages travel with the page, so that changing between them waits for nothing. */
@Injectable({ providedIn: 'root' })
export class CatalogueLoader implements TranslocoLoader {
  getTranslation(language: string): Observable<Translation> {
    return of(inLanguage(catalogue, language as LanguageCode));
  }
}
