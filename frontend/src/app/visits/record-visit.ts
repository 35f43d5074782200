import { Component, ElementRef, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { recordVisit } from '../api/functions';
import type { VisitMovedView } from '../api/models';
import { MovedClocks } from '../due/moved-clocks';
import { ChildStrip } from '../identity/child-strip';
import { Session } from '../staff/session';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { KeptTyping } from '../ui/kept-typing';
import { Day } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { inWales, sayDay } from '../ui/language/say-day';
import { PageHeading } from '../ui/page-heading';
import { problemOf } from '../ui/problem';
import { type VisitBeingRecorded, faultsOf, notAloneReasons, nothingAnswered, visitToSend } from './visit-being-recorded';

/** Records a visit, made to be filled in on a phone. What is answered stays until it is sent; sending it twice records it once. */
@Component({
  selector: 'ael-record-visit',
  imports: [ChildStrip, Day, ErrorSummary, MovedClocks, PageHeading, RouterLink, TranslocoPipe],
  templateUrl: './record-visit.html',
})
export class RecordVisit {
  readonly publicId = input.required<string>();
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly keptTyping = inject(KeptTyping);
  private readonly session = inject(Session);
  private readonly banner = viewChild<ElementRef<HTMLElement>>('banner');

  private readonly today = inWales(new Date()).on;
  private readonly place = computed(() => `${this.session.me()?.email}.visit.${this.publicId()}`);
  protected readonly visit = linkedSignal<VisitBeingRecorded>(() => {
    const kept = this.keptTyping.kept(this.place());
    return kept === '' ? { ...nothingAnswered, visitedOn: sayDay(this.today, this.language.current()) } : (JSON.parse(kept) as VisitBeingRecorded);
  });
  protected readonly reasons = notAloneReasons;
  protected readonly recorded = signal<VisitMovedView | null>(null);
  protected readonly isSending = signal(false);
  private readonly wasAsked = signal(false);
  private readonly refused = signal<unknown>(null);
  /** One for each visit: the server takes a second one with it for the first. */
  private idempotencyKey = crypto.randomUUID();

  protected readonly faults = computed<readonly FormFault[]>(() => {
    const ours = this.wasAsked() ? faultsOf(this.visit(), this.today) : [];
    if (ours.length > 0) return ours.map(({ field, key }) => ({ field, words: this.transloco.translate<string>(key, {}, this.language.current()) }));
    if (this.refused() === null) return [];
    const { errors = [], title } = problemOf(this.refused());
    return errors.length > 0 ? errors.map(({ message }) => ({ field: 'visited-on', words: this.language.of(message) })) : [{ field: null, words: this.language.of(title) }];
  });

  protected fault(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.words ?? null;
  }

  protected answer(part: Partial<VisitBeingRecorded>): void {
    this.visit.update((visit) => ({ ...visit, ...part }));
    this.refused.set(null);
    this.keptTyping.keep(this.place(), JSON.stringify(this.visit()));
  }

  protected nearDay(days: number): void {
    const on = new Date(Date.parse(`${this.today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    this.answer({ visitedOn: sayDay(on, this.language.current()) });
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.refused.set(null);
    this.wasAsked.set(true);
    if (this.faults().length > 0 || this.isSending()) return;
    this.isSending.set(true);
    try {
      const body = visitToSend(this.visit(), this.today);
      this.recorded.set(await this.api.invoke(recordVisit, { publicId: this.publicId(), 'idempotency-key': this.idempotencyKey, body }));
      this.keptTyping.keep(this.place(), '');
      this.idempotencyKey = crypto.randomUUID();
      setTimeout(() => this.banner()?.nativeElement.focus());
    } catch (error) {
      this.refused.set(error);
    } finally {
      this.isSending.set(false);
    }
  }
}
