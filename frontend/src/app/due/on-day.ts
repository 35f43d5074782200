import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Language } from '../ui/language/language';
import { readDay } from '../ui/language/read-day';
import { inWales, sayDay } from '../ui/language/say-day';

/** Chooses the day on which the clocks are read, past or future; it goes into the address. */
@Component({
  selector: 'ael-on-day',
  imports: [ErrorSummary, TranslocoPipe],
  template: `
    <ael-error-summary [faults]="faults()" />
    <form class="as-at" novalidate [attr.aria-label]="'clocks.whichDay' | transloco" (submit)="show($event)">
      <div class="field" [class.wrong]="faults().length > 0">
        <label class="label" for="on-day">{{ 'clocks.onDay' | transloco }}</label>
        <span class="hint" id="on-day-hint">{{ 'clocks.onDayHint' | transloco }}</span>
        @for (fault of faults(); track $index) {
          <p class="fault" id="on-day-fault">{{ fault.words }}</p>
        }
        <div class="line">
          <input class="input short" id="on-day" autocomplete="off" [value]="typed()" [attr.aria-describedby]="faults().length > 0 ? 'on-day-hint on-day-fault' : 'on-day-hint'" (input)="type($event)">
          <button class="btn second" type="submit">{{ 'clocks.showDay' | transloco }}</button>
        </div>
      </div>
    </form>
  `,
})
export class OnDay {
  readonly asAt = input.required<string>();
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  protected readonly typed = linkedSignal(() => sayDay(this.asAt(), this.language.current()));
  private readonly key = signal<string | null>(null);
  protected readonly faults = computed<readonly FormFault[]>(() => {
    const key = this.key();
    return key === null ? [] : [{ field: 'on-day', words: this.transloco.translate(key, {}, this.language.current()) }];
  });

  protected type(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.typed.set(event.target.value);
  }

  protected show(event: Event): void {
    event.preventDefault();
    const read = readDay(this.typed(), inWales(new Date()).on);
    this.key.set('fault' in read ? (read.fault === 'empty' ? 'clocks.dayEmpty' : 'clocks.dayNotReal') : null);
    if ('on' in read) void this.router.navigate([], { queryParams: { asAt: read.on, page: null }, queryParamsHandling: 'merge' });
  }
}
