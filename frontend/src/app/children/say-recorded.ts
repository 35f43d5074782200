import { Pipe, type PipeTransform, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Language } from '../ui/language/language';
import { sayDay } from '../ui/language/say-day';
import type { Recorded } from './record-sections';

/** Welsh says yes and no by repeating the verb of the question, so each question names the verb it asks with. */
const askedWith: Record<string, 'did' | 'is' | 'has'> = {
  hasHealthPlan: 'has', hasPersonalEducationPlan: 'has', statutory: 'is', inTouch: 'is', agreedWithChild: 'did', seen: 'did', seenAlone: 'did', refused: 'did', youngPersonTookPart: 'did',
};

/** What an empty cell means where it is an answer and not a gap. */
const emptySays: Record<string, string> = { endedOn: 'children.stillHolds', reasonEnded: 'children.notEnded', exempt: 'children.notExempt' };

/** The value of a field in words: a code by its title, a date with its year, and what the record does not say as not known. */
@Pipe({ name: 'recorded', pure: false })
export class SayRecorded implements PipeTransform {
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  transform(value: Recorded | undefined, field: string): string {
    if (value === null || value === undefined || value === '') return this.said(emptySays[field] ?? 'ui.notKnown');
    if (typeof value === 'boolean') return this.said(`children.answer.${askedWith[field] ?? 'is'}.${value ? 'yes' : 'no'}`);
    if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? sayDay(value, this.language.current()) : value;
    return this.language.of(value.title);
  }

  private said(key: string): string {
    return this.transloco.translate(key, {}, this.language.current());
  }
}
