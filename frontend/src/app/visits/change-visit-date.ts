import { Component, ElementRef, afterNextRender, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { moveVisit } from '../api/functions';
import type { RecordedVisitView, VisitMovedView } from '../api/models';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Day } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { readDay } from '../ui/language/read-day';
import { inWales, sayDay } from '../ui/language/say-day';
import { problemOf } from '../ui/problem';

/** Puts the date of a visit right. Where somebody else has changed it meanwhile, shows both and asks which. */
@Component({
  selector: 'ael-change-visit-date',
  imports: [Day, ErrorSummary, TranslocoPipe],
  templateUrl: './change-visit-date.html',
})
export class ChangeVisitDate {
  readonly publicId = input.required<string>();
  readonly visit = input.required<RecordedVisitView>();
  readonly saved = output<VisitMovedView>();
  readonly left = output<void>();
  /** Somebody else changed the visit: what the page shows of it is old. */
  readonly stale = output<void>();
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly box = viewChild<ElementRef<HTMLInputElement>>('box');

  protected readonly typed = linkedSignal({ source: () => this.visit().visitNo, computation: () => sayDay(this.visit().visitedOn, this.language.current()) });
  /** What this person wants the date to be, while somebody else’s change stands against it. */
  protected readonly wanted = signal<string | null>(null);
  protected readonly isSending = signal(false);
  private readonly key = signal<string | null>(null);
  private readonly refused = signal<unknown>(null);
  protected readonly faults = computed<readonly FormFault[]>(() => {
    const key = this.key();
    if (key !== null) return [{ field: 'visited-on', words: this.transloco.translate(key, {}, this.language.current()) }];
    if (this.refused() === null) return [];
    const { errors = [], title } = problemOf(this.refused());
    return [{ field: 'visited-on', words: this.language.of(errors[0]?.message ?? title) }];
  });

  constructor() {
    afterNextRender(() => this.box()?.nativeElement.focus());
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const read = readDay(this.typed(), inWales(new Date()).on);
    this.refused.set(null);
    this.key.set('fault' in read ? (read.fault === 'empty' ? 'visits.dayEmpty' : 'visits.dayNotReal') : read.on > inWales(new Date()).on ? 'visits.dayAhead' : null);
    if ('on' in read && this.key() === null) await this.save(read.on);
  }

  protected async save(visitedOn: string): Promise<void> {
    if (this.isSending()) return;
    this.isSending.set(true);
    try {
      const { visitNo, version } = this.visit();
      this.saved.emit(await this.api.invoke(moveVisit, { publicId: this.publicId(), visitNo, body: { visitedOn, version } }));
    } catch (error) {
      if (problemOf(error).status !== 409) this.refused.set(error);
      else {
        this.wanted.set(visitedOn);
        this.stale.emit();
      }
    } finally {
      this.isSending.set(false);
    }
  }
}
