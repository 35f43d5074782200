import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { sayWhyLate } from '../api/functions';
import type { ClockExplainView } from '../api/models';
import { DraftStateLine } from '../ui/drafts/draft-state';
import { Drafts } from '../ui/drafts/drafts';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Language } from '../ui/language/language';
import { readDay } from '../ui/language/read-day';
import { inWales } from '../ui/language/say-day';
import { problemOf } from '../ui/problem';

/** The longest reason the record takes. */
const longest = 2000;

interface Said {
  readonly reason: string;
  readonly expected: string;
}

/** Says why a clock is late and when it is now expected. It never resets the clock. */
@Component({
  selector: 'ael-late-reason-form',
  imports: [DraftStateLine, ErrorSummary, TranslocoPipe],
  templateUrl: './late-reason-form.html',
})
export class LateReasonForm {
  readonly publicId = input.required<string>();
  readonly key = input.required<string>();
  readonly said = output<ClockExplainView>();
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  protected readonly draft = inject(Drafts).open<Said>({ place: () => `late-reason.${this.publicId()}.${this.key().slice(-44)}`, blank: { reason: '', expected: '' } });
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

  protected type(part: Partial<Said>): void {
    this.draft.value.update((said) => ({ ...said, ...part }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    this.refused.set(null);
    const said = this.draft.value();
    const expected = said.expected.trim() === '' ? null : readDay(said.expected, inWales(new Date()).on);
    const reason = said.reason.trim();
    this.keys.set([
      ...(reason === '' ? [{ field: 'reason', key: 'clocks.reasonMissing' }] : []),
      ...(reason.length > longest ? [{ field: 'reason', key: 'clocks.reasonTooLong' }] : []),
      ...(expected && 'fault' in expected ? [{ field: 'expected', key: 'clocks.expectedNotReal' }] : []),
    ]);
    if (this.keys().length > 0 || (expected && 'fault' in expected)) return;
    this.isSending.set(true);
    try {
      const body = { reason, ...(expected ? { expectedOn: expected.on } : {}) };
      const explained = await this.api.invoke(sayWhyLate, { publicId: this.publicId(), key: this.key(), 'idempotency-key': this.draft.key(), body });
      void this.draft.finish();
      this.said.emit(explained);
    } catch (error) {
      this.refused.set(error);
    } finally {
      this.isSending.set(false);
    }
  }
}
