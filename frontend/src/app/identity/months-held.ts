import { Pipe, type PipeTransform, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { pluralForm } from '../ui/language/counted';
import { Language } from '../ui/language/language';

/** How long somebody has had the child: `11 months`; in the first month that they are new. */
@Pipe({ name: 'monthsHeld', pure: false })
export class MonthsHeld implements PipeTransform {
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  transform(months: number): string {
    const language = this.language.current();
    return this.transloco.translate(months === 0 ? 'identity.underMonth' : `identity.months.${pluralForm(language, months)}`, { n: months }, language);
  }
}
