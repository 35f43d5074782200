import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Instant } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { readDay } from '../ui/language/read-day';
import { inWales, sayDay } from '../ui/language/say-day';
import { endOf } from './which-day';

/** Chooses the day the figures are for, and the day on which the record is read. Both go into the address of the page. */
@Component({
  selector: 'ael-as-at',
  imports: [ErrorSummary, FormField, Instant, TranslocoPipe],
  templateUrl: './as-at.html',
})
export class AsAt {
  /** The day shown, an ISO date. */
  readonly asAt = input.required<string>();
  readonly knownAt = input<string | undefined>();
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  protected readonly model = signal({ asAt: '', known: '' });
  protected readonly form = form(this.model);
  protected readonly isChangingKnown = signal(false);
  private readonly keys = signal<readonly { field: string; key: string }[]>([]);
  protected readonly faults = computed<readonly FormFault[]>(() =>
    this.keys().map(({ field, key }) => ({ field, words: this.transloco.translate(key, {}, this.language.current()) })),
  );

  constructor() {
    effect(() => {
      const language = this.language.current();
      const knownAt = this.knownAt();
      this.model.set({ asAt: sayDay(this.asAt(), language), known: knownAt ? sayDay(inWales(knownAt).on, language) : '' });
    });
  }

  protected fault(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.words ?? null;
  }

  protected show(event: Event): void {
    event.preventDefault();
    const today = inWales(new Date()).on;
    const asAt = readDay(this.model().asAt, today);
    const known = this.model().known.trim() === '' ? null : readDay(this.model().known, today);
    this.keys.set([
      ...('fault' in asAt ? [{ field: 'as-at', key: asAt.fault === 'empty' ? 'performance.dayEmpty' : 'performance.dayNotReal' }] : []),
      ...(known && 'fault' in known ? [{ field: 'known-at', key: 'performance.knownNotReal' }] : []),
    ]);
    if ('fault' in asAt || (known && 'fault' in known)) return;
    const knownAt = known ? this.sameOr(known.on) : null;
    void this.router.navigate([], { queryParams: { asAt: asAt.on, knownAt, page: null }, queryParamsHandling: 'merge' });
  }

  /** An instant in the address keeps its time of day while its day is not changed. */
  private sameOr(on: string): string {
    const knownAt = this.knownAt();
    return knownAt && inWales(knownAt).on === on ? knownAt : endOf(on);
  }
}
