import { Component, computed, inject, input } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Language, type LanguageCode } from '../ui/language/language';

/** Words of the catalogue in the reader's language, or in both, Welsh marked as Welsh, until one is chosen. */
@Component({
  selector: 'ael-spoken',
  template: `@for (language of languages(); track language) {@if (!$first) {<span aria-hidden="true"> / </span>}<span [lang]="language">{{ said(language) }}</span>}`,
})
export class Spoken {
  readonly key = input.required<string>();
  readonly values = input<Record<string, string>>({});
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  protected readonly languages = computed<readonly LanguageCode[]>(() => (this.language.isChosen() ? [this.language.current()] : ['en', 'cy']));

  protected said(language: LanguageCode): string {
    return this.transloco.translate(this.key(), this.values(), language);
  }
}
