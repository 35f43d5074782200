import { Pipe, type PipeTransform, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Language, type LanguageCode } from './language';

const rules = { en: new Intl.PluralRules('en-GB'), cy: new Intl.PluralRules('cy') };

/** Which of its plural forms a language uses with a number. */
export function pluralForm(language: LanguageCode, count: number): Intl.LDMLPluralRule {
  return rules[language].select(count);
}

/** A phrase with its number, in the form the language gives that number: `3 phlentyn`. The key names an entry with plural forms. */
@Pipe({ name: 'counted', pure: false })
export class Counted implements PipeTransform {
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  transform(key: string, count: number): string {
    const language = this.language.current();
    return this.transloco.translate(`${key}.${pluralForm(language, count)}`, { n: count.toLocaleString('en-GB') }, language);
  }
}
