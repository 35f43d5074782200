import { Component, DestroyRef, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { job } from '../api/functions';
import type { JobView } from '../api/models';
import { Both } from '../ui/language/both';

const askAgainAfter = 1000;

/** How the working out of all clocks goes on, until it has ended. */
@Component({
  selector: 'ael-deriving-progress',
  imports: [Both, TranslocoPipe],
  template: `
    <section class="job" aria-labelledby="deriving">
      <h2 id="deriving">{{ now().title | both }}</h2>
      <p role="status">{{ 'clocks.jobStates.' + now().state | transloco }}</p>
      @if (isUnderWay()) {
        <progress [attr.aria-label]="'clocks.progress' | transloco" max="1" [value]="now().progress"></progress>
        <p class="small mt">{{ 'clocks.canLeave' | transloco }}</p>
      } @else if (now().result?.clocks; as clocks) {
        <p>{{ 'jobs.clocks' | transloco: { occurrences: clocks.occurrences.toLocaleString('en-GB'), moved: clocks.moved.toLocaleString('en-GB') } }}</p>
      }
    </section>
  `,
})
export class DerivingProgress {
  readonly job = input.required<JobView>();
  private readonly api = inject(Api);
  protected readonly now = linkedSignal(() => this.job());

  constructor() {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const { id } = this.now();
      if (this.isUnderWay()) waiting = setTimeout(() => void untracked(async () => this.now.set(await this.api.invoke(job, { id }))), askAgainAfter);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(waiting));
  }

  protected isUnderWay(): boolean {
    return this.now().state === 'waiting' || this.now().state === 'running';
  }
}
