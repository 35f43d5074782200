import { Pipe, type PipeTransform, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Language } from './language';

const rules = { en: new Intl.PluralRules('en-GB'), cy: new Intl.PluralRules('cy') };

/** A phrase with its number, in the form the language gives that number: `3 phlentyn`. The key names an entry with plural forms. */
@Pipe({ name: 'counted', pure: false })
export class Counted implements PipeTransform {
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  transform(key: string, count: number): string {
    const language = this.language.current();
    return this.transloco.translate(`${key}.${rules[language].select(count)}`, { n: count.toLocaleString('en-GB') }, language);
  }
}
