import { Injectable } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import type { LanguageCode } from '../ui/language/language';

/** Both languages come together, beside the first script and not within it, so that changing between them waits for nothing. */
@Injectable({ providedIn: 'root' })
export class CatalogueLoader implements TranslocoLoader {
  async getTranslation(language: string): Promise<Translation> {
    const { catalogue, inLanguage } = await import('./catalogue');
    return inLanguage(catalogue, language as LanguageCode);
  }
}
