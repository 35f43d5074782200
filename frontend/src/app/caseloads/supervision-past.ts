import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SupervisionPastView } from '../api/models';
import { Day, Instant } from '../ui/language/day';

/** What a supervision said before: who changed it, when and why; what it said is folded away. */
@Component({
  selector: 'ael-supervision-past',
  imports: [Day, Instant, TranslocoPipe],
  template: `
    @let was = past();
    <p class="small muted">{{ (isInError() ? 'supervision.inErrorBy' : 'supervision.correctedBy') | transloco: { name: was.by ?? ('ui.notKnown' | transloco), at: was.at | instant } }}</p>
    <p class="small">{{ was.reason }}</p>
    <details>
      <summary class="small">{{ 'supervision.saidBefore' | transloco }}<span class="govuk-visually-hidden">: {{ was.heldOn | day }}</span></summary>
      <p class="strong">{{ was.heldOn | day }}</p>
      @if (was.discussed) {<p class="as-typed">{{ was.discussed }}</p>}
      @if (was.actions.length > 0) {
        <ul class="found">
          @for (action of was.actions; track $index) {
            <li><p>{{ action.agreed }}</p><p class="small muted">{{ 'supervision.ownerBy' | transloco: { name: action.owner, on: action.dueOn | day } }}</p></li>
          }
        </ul>
      }
      @if (was.nextOn) {<p class="small muted">{{ 'supervision.nextThen' | transloco: { on: was.nextOn | day } }}</p>}
    </details>
  `,
})
export class SupervisionPast {
  readonly past = input.required<SupervisionPastView>();
  readonly isInError = input(false);
}
