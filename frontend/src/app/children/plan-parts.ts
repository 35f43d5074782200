import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlanNowView, PlanPartView } from '../api/models';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';

type State = PlanPartView['state'];

/** Each state has a shape and a tone beside its word. */
const looks: Record<State, { tone: string; path: string }> = {
  'in-place': { tone: 'met', path: 'M4.4 10.6.4 6.5l1.8-1.8 2.2 2.3L9.9 1.4l1.8 1.7z' },
  missing: { tone: 'late', path: 'M6 .8 11.6 11H.4z' },
  thin: { tone: 'due', path: 'M6 0l6 6-6 6-6-6z' },
  'does-not-apply': { tone: 'paused', path: 'M1.8 5h8.4v2H1.8z' },
  'not-known': { tone: 'unknown', path: 'M4.9 8h2.1V7.2C9 6.7 9.8 5.6 9.8 4.1 9.8 2 8.3.6 6 .6 3.9.6 2.3 1.9 2.2 4h2.2C4.5 3 5.1 2.5 6 2.5c.9 0 1.5.6 1.5 1.5 0 .9-.4 1.3-1.3 1.7-.9.4-1.3.9-1.3 1.8zM4.9 9.3H7.1v2.2H4.9z' },
};

/** The plan in its shortest form: where it is going, its parts with state and age, and whether the child has a copy. */
@Component({
  selector: 'ael-plan-parts',
  imports: [Both, Day, TranslocoPipe],
  template: `
    <section aria-labelledby="plan">
      <div class="between">
        <h2 id="plan">{{ 'story.plan' | transloco }}</h2>
        <ng-content />
      </div>
      @if (plan().longTermPlan; as longTerm) {
        <p class="mt"><b>{{ longTerm }}</b> {{ plan().decideBy ? ('story.decideBy' | transloco: { on: plan().decideBy | day }) : '' }} {{ plan().concurrentPlan }}</p>
      } @else if (plan().permanence; as permanence) {
        <p class="mt"><b>{{ permanence | both }}</b></p>
      } @else {
        <p class="mt muted">{{ 'story.noLongTermPlan' | transloco }}</p>
      }
      <ul class="parts mt">
        @for (part of plan().parts; track part.part) {
          <li>
            <b>{{ 'story.parts.' + part.part | transloco }}</b>
            <span [class]="'tag ' + looks[part.state].tone"><svg viewBox="0 0 12 12" aria-hidden="true"><path [attr.d]="looks[part.state].path" /></svg>{{ 'story.partStates.' + part.state | transloco }}</span>
            @if (part.on) {
              <span class="muted">{{ part.on | day }}</span>
            }
          </li>
        }
      </ul>
      <p class="small mt">{{ plan().childHasCopyOn ? ('story.hasCopy' | transloco: { on: plan().childHasCopyOn | day }) : ('story.noCopy' | transloco) }}</p>
    </section>
  `,
})
export class PlanParts {
  readonly plan = input.required<PlanNowView>();
  protected readonly looks = looks;
}
