import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { JobView } from '../api/models';

const looks: Record<JobView['state'], { tone: string; path: string }> = {
  waiting: { tone: 'paused', path: 'M1 1h3.500v9H1zM6.500 1H10v9H6.500z' },
  running: { tone: 'track', path: 'M5.500 0.500a5 5 0 1 0 0.010 0z' },
  done: { tone: 'met', path: 'M4.300 10L0.300 6l1.600-1.600 2.400 2.400L9.200 1.400 10.800 3z' },
  refused: { tone: 'late', path: 'M5.500 0.500l5.500 10H0z' },
  failed: { tone: 'late', path: 'M5.500 0.500l5.500 10H0z' },
  cancelled: { tone: 'paused', path: 'M0 4h11v3H0z' },
};

/** How a job stands: a shape, a word and a colour. */
@Component({
  selector: 'ael-state-tag',
  imports: [TranslocoPipe],
  template: `<span [class]="'tag ' + look().tone"><svg viewBox="0 0 11 11" aria-hidden="true"><path [attr.d]="look().path" /></svg>{{ 'jobs.states.' + state() | transloco }}</span>`,
})
export class StateTag {
  readonly state = input.required<JobView['state']>();
  protected readonly look = computed(() => looks[this.state()]);
}
