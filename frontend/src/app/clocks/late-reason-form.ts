import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { sayWhyLate } from '../api/functions';
import type { ClockExplainView } from '../api/models';
import { Session } from '../staff/session';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { KeptTyping } from '../ui/kept-typing';
import { Language } from '../ui/language/language';
import { readDay } from '../ui/language/read-day';
import { inWales } from '../ui/language/say-day';
import { problemOf } from '../ui/problem';

/** The longest reason the record takes. */
const longest = 2000;

/** Says why a clock is late and when it is now expected. It never resets the clock. */
@Component({
  selector: 'ael-late-reason-form',
  imports: [ErrorSummary, TranslocoPipe],
  templateUrl: './late-reason-form.html',
})
export class LateReasonForm {
  readonly publicId = input.required<string>();
  readonly key = input.required<string>();
  readonly said = output<ClockExplainView>();
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly keptTyping = inject(KeptTyping);
  private readonly session = inject(Session);

  private readonly place = computed(() => `${this.session.me()?.email}.why-late.${this.publicId()}.${this.key()}`);
  protected readonly reason = linkedSignal(() => this.keptTyping.kept(this.place()));
  protected readonly expected = signal('');
  protected readonly isSending = signal(false);
  private readonly keys = signal<readonly { field: string; key: string }[]>([]);
  private readonly refused = signal<unknown>(null);
  protected readonly faults = computed<readonly FormFault[]>(() => {
    const ours = this.keys().map(({ field, key }) => ({ field, words: this.transloco.translate<string>(key, {}, this.language.current()) }));
    if (ours.length > 0 || this.refused() === null) return ours;
    const { errors = [], title } = problemOf(this.refused());
    const theirs = errors.map(({ field, message }) => ({ field: field === 'expectedOn' ? 'expected' : 'reason', words: this.language.of(message) }));
    return theirs.length > 0 ? theirs : [{ field: 'reason', words: this.language.of(title) }];
  });

  protected fault(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.words ?? null;
  }

  protected type(text: string): void {
    this.reason.set(text);
    this.keptTyping.keep(this.place(), text);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    this.refused.set(null);
    const expected = this.expected().trim() === '' ? null : readDay(this.expected(), inWales(new Date()).on);
    const reason = this.reason().trim();
    this.keys.set([
      ...(reason === '' ? [{ field: 'reason', key: 'clocks.reasonMissing' }] : []),
      ...(reason.length > longest ? [{ field: 'reason', key: 'clocks.reasonTooLong' }] : []),
      ...(expected && 'fault' in expected ? [{ field: 'expected', key: 'clocks.expectedNotReal' }] : []),
    ]);
    if (this.keys().length > 0 || (expected && 'fault' in expected)) return;
    this.isSending.set(true);
    try {
      const body = { reason, ...(expected ? { expectedOn: expected.on } : {}) };
      const explained = await this.api.invoke(sayWhyLate, { publicId: this.publicId(), key: this.key(), body });
      this.type('');
      this.expected.set('');
      this.said.emit(explained);
    } catch (error) {
      this.refused.set(error);
    } finally {
      this.isSending.set(false);
    }
  }
}
