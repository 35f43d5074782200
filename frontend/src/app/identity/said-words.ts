import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LastSaidView } from '../api/models';
import { Day } from '../ui/language/day';

/** A child's own words, in the language they were said in, with when and to whom. What is put inside stands after that. */
@Component({
  selector: 'ael-said-words',
  imports: [Day, TranslocoPipe],
  template: `
    <div class="voice">
      <blockquote [attr.lang]="language()">“{{ said().words }}”</blockquote>
      @if (said().translation; as translation) {
        <p [attr.lang]="language() === 'cy' ? 'en' : 'cy'">“{{ translation }}”</p>
      }
      <p>
        @if (said().heardBy; as who) {
          {{ 'story.saidTo' | transloco: { who, on: said().saidOn | day } }}
        } @else {
          {{ 'story.saidOn' | transloco: { on: said().saidOn | day } }}
        }
        <ng-content />
      </p>
    </div>
  `,
})
export class SaidWords {
  readonly said = input.required<LastSaidView>();
  /** A language the page can name to a screen reader; of others it says nothing. */
  protected readonly language = computed(() => {
    const { language } = this.said();
    return language === 'cy' || language === 'en' ? language : null;
  });
}
