import { Pipe, type PipeTransform, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Language, type LanguageCode } from '../ui/language/language';
import { inWales, sayDay, sayInstant, sayShortDay } from '../ui/language/say-day';
import type { ClockView } from '../api/models';

type Dated = Pick<ClockView, 'dueOn' | 'dueAt' | 'metOn' | 'lapsedOn' | 'state'>;

/** Which sentence says how a clock stands: a key of the catalogue. */
export function sentenceKey({ state, dueOn, dueAt }: Dated): string {
  const isDated = dueOn !== null || dueAt !== null;
  if (state === 'met' || state === 'met-late') return isDated ? 'due.sentences.met' : 'due.sentences.metUndated';
  if (state === 'lapsed') return 'due.sentences.lapsed';
  if (!isDated) return 'due.sentences.undated';
  if (state === 'unknown') return 'due.sentences.unknown';
  return state === 'overdue' ? 'due.sentences.was' : 'due.sentences.by';
}

/**
 * The last moment in time in words: a day, a day with its hour, or the end of a day. What runs out as a day begins lasts to the
 * end of the day before it: nobody reads midnight rightly.
 */
export function sayDue({ dueOn, dueAt }: Pick<ClockView, 'dueOn' | 'dueAt'>, language: LanguageCode, say: (on: string, language: LanguageCode) => string = sayDay): { due: string; isEnd: boolean } {
  if (dueAt === null) return { due: dueOn === null ? '' : say(dueOn, language), isEnd: false };
  const { hour, minute } = inWales(dueAt);
  if (hour > 0 || minute > 0) return { due: sayInstant(dueAt, language), isEnd: false };
  return { due: say(inWales(new Date(Date.parse(dueAt) - 1)).on, language), isEnd: true };
}

/** How a clock stands, in one sentence with its dates. */
@Pipe({ name: 'clockSentence', pure: false })
export class ClockSentence implements PipeTransform {
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  transform(clock: Dated): string {
    const language = this.language.current();
    const said = (on: string | null) => (on === null ? '' : sayDay(on, language));
    const last = sayDue(clock, language);
    const due = last.isEnd ? this.transloco.translate<string>('due.endOf', { on: last.due }, language) : last.due;
    return this.transloco.translate(sentenceKey(clock), { due, met: said(clock.metOn), lapsed: said(clock.lapsedOn) }, language);
  }
}

/** The due day as a list says it: `by Thu 19 Nov 2026`; with its time where hours count. */
@Pipe({ name: 'dueBy', pure: false })
export class DueBy implements PipeTransform {
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  transform({ dueOn, dueAt }: Pick<ClockView, 'dueOn' | 'dueAt'>): string {
    const language = this.language.current();
    if (dueOn === null && dueAt === null) return this.transloco.translate('due.noDay', {}, language);
    const { due, isEnd } = sayDue({ dueOn, dueAt }, language, sayShortDay);
    return this.transloco.translate(isEnd ? 'due.byEndOf' : 'due.by', { due }, language);
  }
}

/** The last day or hour in time by itself. */
@Pipe({ name: 'lastInTime', pure: false })
export class LastInTime implements PipeTransform {
  private readonly language = inject(Language);

  transform(clock: Pick<ClockView, 'dueOn' | 'dueAt'>): string {
    return sayDue(clock, this.language.current()).due;
  }
}
