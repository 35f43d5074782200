import { Pipe, type PipeTransform, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Language } from '../ui/language/language';
import { sayDay, sayInstant, sayShortDay } from '../ui/language/say-day';
import type { ClockView } from './awaited';

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

/** How a clock stands, in one sentence with its dates. */
@Pipe({ name: 'clockSentence', pure: false })
export class ClockSentence implements PipeTransform {
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  transform(clock: Dated): string {
    const language = this.language.current();
    const said = (on: string | null) => (on === null ? '' : sayDay(on, language));
    const due = clock.dueAt === null ? said(clock.dueOn) : sayInstant(clock.dueAt, language);
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
    const due = dueAt !== null ? sayInstant(dueAt, language) : sayShortDay(dueOn ?? '', language);
    return this.transloco.translate('due.by', { due }, language);
  }
}
