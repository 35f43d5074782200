import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { chooseMyDigest, endMyCalendar, makeMyCalendar, myDigest } from '../api/functions';
import { Both } from '../ui/language/both';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { problemOf } from '../ui/problem';

/** One's own calendar of what is due, by a secret address, and one e-mail a working day. */
@Component({
  selector: 'ael-my-calendar',
  imports: [Both, PageHeading, ProblemPage, TranslocoPipe],
  templateUrl: './my-calendar.html',
  host: { class: 'page wrap' },
})
export class MyCalendar {
  private readonly api = inject(Api);
  protected readonly digest = resource({ loader: () => this.api.invoke(myDigest) });
  protected readonly isOn = linkedSignal(() => (this.digest.hasValue() ? this.digest.value().isOn : false));
  protected readonly hour = linkedSignal(() => (this.digest.hasValue() ? this.digest.value().hour : 7));
  protected readonly hours = Array.from({ length: 24 }, (_, hour) => ({ hour, says: `${hour % 12 || 12}:00${hour < 12 ? 'am' : 'pm'}` }));
  /** The address is shown once, when it is made: only its fingerprint is stored. */
  protected readonly address = signal<string | null>(null);
  protected readonly done = signal<'' | 'clocks.calendarMade' | 'clocks.calendarEnded' | 'clocks.digestSaved'>('');
  private readonly refused = signal<unknown>(null);
  protected readonly problem = computed(() => (this.refused() === null ? null : problemOf(this.refused())));

  protected make(): Promise<void> {
    return this.attempt(async () => {
      this.address.set((await this.api.invoke(makeMyCalendar)).url);
      this.done.set('clocks.calendarMade');
    });
  }

  protected end(): Promise<void> {
    return this.attempt(async () => {
      await this.api.invoke(endMyCalendar);
      this.address.set(null);
      this.done.set('clocks.calendarEnded');
    });
  }

  protected saveDigest(event: Event): Promise<void> {
    event.preventDefault();
    return this.attempt(async () => {
      this.digest.set(await this.api.invoke(chooseMyDigest, { body: { isOn: this.isOn(), hour: this.hour() } }));
      this.done.set('clocks.digestSaved');
    });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.refused.set(null);
    this.done.set('');
    try {
      await act();
    } catch (error) {
      this.refused.set(error);
    }
  }
}
