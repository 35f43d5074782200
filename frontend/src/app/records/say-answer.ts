import { Pipe, type PipeTransform, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { RecordFieldView } from '../api/models';
import { type Bilingual, Language } from '../ui/language/language';
import { sayDay } from '../ui/language/say-day';

/** An answer as stored, in words: days, codes, yes and no; *not known* for none. `said` is what only the server can say of it. */
@Pipe({ name: 'sayAnswer', pure: false })
export class SayAnswer implements PipeTransform {
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  transform(text: string | undefined, { type, codes }: Pick<RecordFieldView, 'type' | 'codes'>, said: Bilingual | null = null): string {
    if (!text) return this.transloco.translate('ui.notKnown', {}, this.language.current());
    if (said) return this.language.of(said);
    const code = codes.find((entry) => entry.code === text);
    if (code) return this.language.of(code);
    if (type === 'date') return sayDay(text, this.language.current());
    return type === 'datetime' ? `${sayDay(text, this.language.current())}, ${clock(text)}` : text;
  }
}

/** `2:30pm` of `2026-11-25T14:30`, which is British time already. */
function clock(text: string): string {
  const [hour = 0, minute = 0] = (text.split('T')[1] ?? '').split(':').map(Number);
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`;
}
