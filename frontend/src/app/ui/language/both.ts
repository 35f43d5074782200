import { Pipe, type PipeTransform, inject } from '@angular/core';
import { type Bilingual, Language } from './language';

/** A text of the field in the reader's language; nothing for nothing. Impure, so that it follows the language. */
@Pipe({ name: 'both', pure: false })
export class Both implements PipeTransform {
  private readonly language = inject(Language);

  transform(text: Bilingual | null | undefined): string {
    return text ? this.language.of(text) : '';
  }
}
