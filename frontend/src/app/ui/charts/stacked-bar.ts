import { Component, computed, inject, input } from '@angular/core';
import { Both } from '../language/both';
import { Language } from '../language/language';
import { type PartOfWhole, fillOf } from './part-of-whole';

/** One bar for a whole, its parts side by side, with a key in words. The same figures belong in a table beside it. */
@Component({
  selector: 'ael-stacked-bar',
  imports: [Both],
  template: `
    <div class="stacked" role="img" [attr.aria-label]="inWords()">
      @for (part of drawn(); track part.at) {
        <span [class]="fill(part)" [style.flex-grow]="part.count" [style.flex-basis]="0">{{ part.fits ? part.says : '' }}</span>
      }
    </div>
    @if (hasKey()) {
      <ul class="key">
        @for (part of drawn(); track part.at) {
          <li><i class="swatch" [class]="fill(part)"></i><span>{{ part.title | both }} <b>{{ part.says }}</b></span></li>
        }
      </ul>
    }
  `,
})
export class StackedBar {
  readonly name = input.required<string>();
  readonly parts = input.required<readonly PartOfWhole[]>();
  readonly hasKey = input(true);
  private readonly language = inject(Language);

  protected readonly drawn = computed(() => {
    const whole = this.parts().reduce((sum, { count }) => sum + count, 0);
    return this.parts()
      .map((part, at) => ({ ...part, at, fits: part.count / whole > 0.018 * part.says.length }))
      .filter(({ count }) => count > 0);
  });
  protected readonly inWords = computed(() => `${this.name()}: ${this.drawn().map((part) => `${this.language.of(part.title)} ${part.says}`).join(', ')}`);
  protected readonly fill = (part: { readonly isUnknown: boolean; readonly at: number }) => fillOf(part, part.at);
}
