import { Pipe, type PipeTransform, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { pluralForm } from './counted';
import { Language } from './language';

/** An age in years: `12 years old`; of a baby, `under a year old`. */
@Pipe({ name: 'aged', pure: false })
export class Aged implements PipeTransform {
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  transform(years: number): string {
    const language = this.language.current();
    return this.transloco.translate(years === 0 ? 'ui.underOne' : `ui.yearsOld.${pluralForm(language, years)}`, { n: years }, language);
  }
}
