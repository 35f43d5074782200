import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlanOutcomeView } from '../api/models';

/** Start, now and goal of an outcome on a line of ten, and in words. */
@Component({
  selector: 'ael-score-line',
  imports: [TranslocoPipe],
  template: `
    @let one = outcome();
    <svg viewBox="0 0 330 40" aria-hidden="true">
      <path d="M12 20H318" stroke="#d3dcdd" stroke-width="6" stroke-linecap="round" />
      @if (start() !== null && now() !== null) {<path [attr.d]="'M' + start() + ' 20H' + now()" stroke="#182a31" stroke-width="6" />}
      @if (start() !== null) {<circle [attr.cx]="start()" cy="20" r="7" fill="#fff" stroke="#182a31" stroke-width="2.5" />}
      @if (goal() !== null) {<path [attr.d]="'M' + goal() + ' 32V8l12 5-12 5'" fill="#465d66" stroke="#465d66" stroke-width="2" />}
      @if (now() !== null) {
        <circle [attr.cx]="now()" cy="20" r="10" fill="#182a31" />
        <text [attr.x]="now()" y="25" font-size="14" font-weight="700" fill="#fff" text-anchor="middle">{{ one.nowScore }}</text>
      }
    </svg>
    <p class="small">
      {{ 'plans.scores' | transloco: { start: one.startScore ?? unsure(), now: one.nowScore ?? unsure(), goal: one.goalScore ?? unsure() } }}
      @if (moved(); as how) {
        <b>· {{ 'plans.moved.' + how | transloco: { n: one.scoreBefore } }}</b>
      }
    </p>
  `,
  host: { class: 'score-line' },
})
export class ScoreLine {
  readonly outcome = input.required<PlanOutcomeView>();
  /** The words for not sure yet, in the reader’s language. */
  readonly unsure = input.required<string>();
  protected readonly start = computed(() => at(this.outcome().startScore));
  protected readonly now = computed(() => at(this.outcome().nowScore));
  protected readonly goal = computed(() => at(this.outcome().goalScore));
  protected readonly moved = computed(() => {
    const { nowScore, scoreBefore } = this.outcome();
    if (nowScore === null || scoreBefore === null) return null;
    return nowScore > scoreBefore ? 'better' : nowScore < scoreBefore ? 'worse' : 'same';
  });
}

function at(score: number | null): number | null {
  return score === null ? null : 12 + score * 30.6;
}
