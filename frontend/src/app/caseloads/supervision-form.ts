import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { recordSupervision } from '../api/functions';
import type { SupervisedChildView } from '../api/models';
import { DraftStateLine } from '../ui/drafts/draft-state';
import { Drafts } from '../ui/drafts/drafts';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Language } from '../ui/language/language';
import { inWales, sayDay } from '../ui/language/say-day';
import { problemOf } from '../ui/problem';
import { TextField } from '../ui/text-field';
import { AgreedRows } from './agreed-rows';
import { type DecisionBeingWritten, faultsIn, noAction, noDecision, type SupervisionBeingWritten, supervisionToSend } from './supervision-being-written';

/** A supervision as it is written: one text, what was agreed, what was decided about children, and when the next one is. */
@Component({
  selector: 'ael-supervision-form',
  imports: [AgreedRows, DraftStateLine, ErrorSummary, TextField, TranslocoPipe],
  templateUrl: './supervision-form.html',
})
export class SupervisionForm {
  readonly staffNo = input.required<number>();
  readonly worker = input.required<string>();
  readonly children = input.required<readonly SupervisedChildView[]>();
  readonly recorded = output<void>();
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly today = inWales(new Date()).on;
  protected readonly draft = inject(Drafts).open<SupervisionBeingWritten>({
    place: () => `supervision.${this.staffNo()}`,
    blank: () => ({ heldOn: sayDay(this.today, this.language.current()), discussed: '', nextOn: '', actions: [noAction], children: [], reason: '' }),
  });
  protected readonly owners = ['worker', 'manager'] as const;
  protected readonly isSending = signal(false);
  private readonly wasAsked = signal(false);
  private readonly refused = signal<unknown>(null);
  protected readonly faults = computed<readonly FormFault[]>(() => {
    const ours = this.wasAsked() ? faultsIn(this.draft.value(), this.today) : [];
    if (ours.length > 0) return ours.map(({ field, key }) => ({ field, words: this.transloco.translate<string>(key, {}, this.language.current()) }));
    if (this.refused() === null) return [];
    const { errors = [], title } = problemOf(this.refused());
    return errors.length > 0 ? errors.map(({ message }) => ({ field: null, words: this.language.of(message) })) : [{ field: null, words: this.language.of(title) }];
  });

  protected readonly faultOf = (field: string) => this.fault(field);

  protected fault(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.words ?? null;
  }

  protected say(part: Partial<SupervisionBeingWritten>): void {
    this.refused.set(null);
    this.draft.value.update((written) => ({ ...written, ...part }));
  }

  protected decide(at: number, part: Partial<DecisionBeingWritten>): void {
    this.say({ children: this.draft.value().children.map((row, index) => (index === at ? { ...row, ...part } : row)) });
  }

  protected addChild(): void {
    this.say({ children: [...this.draft.value().children, noDecision] });
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.wasAsked.set(true);
    this.refused.set(null);
    if (this.faults().length > 0 || this.isSending()) return;
    this.isSending.set(true);
    try {
      await this.api.invoke(recordSupervision, { staffNo: String(this.staffNo()), 'idempotency-key': this.draft.key(), body: supervisionToSend(this.draft.value(), this.today) });
      this.wasAsked.set(false);
      await this.draft.finish();
      this.recorded.emit();
    } catch (error) {
      this.refused.set(error);
    } finally {
      this.isSending.set(false);
    }
  }
}
