import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Both } from '../ui/language/both';
import type { PlanField } from './plan-field';

/** One question of a section. A score is eleven numbers and *not sure yet*, in one row of choices. */
@Component({
  selector: 'ael-plan-question',
  imports: [Both, TranslocoPipe],
  templateUrl: './plan-question.html',
})
export class PlanQuestion {
  readonly field = input.required<PlanField>();
  readonly answer = input.required<string>();
  readonly fault = input<string | null>(null);
  readonly answered = output<string>();
  protected readonly scores = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'unsure'];

  protected described(): string | null {
    const { name, hint, kind } = this.field();
    return [hint || kind === 'day' ? `${name}-hint` : '', this.fault() ? `${name}-fault` : ''].filter(Boolean).join(' ') || null;
  }
}
