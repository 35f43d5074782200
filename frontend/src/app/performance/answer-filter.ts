import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Both } from '../ui/language/both';
import type { Bilingual } from '../ui/language/language';

/** Which of those a figure counts are listed: everyone, or those with one answer. The choice is in the address, as `answer`. */
@Component({
  selector: 'ael-answer-filter',
  imports: [Both, TranslocoPipe],
  template: `
    <form class="filter line" [attr.aria-label]="'performance.filter' | transloco" (submit)="choose($event, chosen.value)">
      <div>
        <label class="label" for="answer">{{ 'performance.answer' | transloco }}</label>
        <select class="input" id="answer" #chosen>
          <option value="" [selected]="!answer()">{{ 'performance.everyone' | transloco }} ({{ everyone() }})</option>
          @for (option of answers(); track option.answer) {
            <option [value]="option.answer" [selected]="option.answer === answer()">{{ option.title | both }} ({{ option.count }})</option>
          }
        </select>
      </div>
      <button class="btn second" type="submit">{{ 'performance.apply' | transloco }}</button>
    </form>
  `,
})
export class AnswerFilter {
  readonly answers = input.required<readonly { readonly answer: string; readonly title: Bilingual; readonly count: number }[]>();
  readonly everyone = input.required<number>();
  readonly answer = input<string>();
  private readonly router = inject(Router);

  protected choose(event: Event, chosen: string): void {
    event.preventDefault();
    void this.router.navigate([], { queryParams: { answer: chosen || null, page: null }, queryParamsHandling: 'merge' });
  }
}
