import { Component, computed, inject, input } from '@angular/core';
import { Both } from '../language/both';
import { Language } from '../language/language';
import type { PartOfWhole } from './part-of-whole';

/** One bar to a row, all from zero, each with its figure in words. The same figures belong in a table beside it. */
@Component({
  selector: 'ael-bars',
  imports: [Both],
  template: `
    <div class="bar-rows" role="img" [attr.aria-label]="inWords()">
      @for (part of parts(); track $index) {
        <div>
          <span>{{ part.title | both }}</span>
          <span class="track"><span [class]="'bar ' + (part.isUnknown ? 'fill-unknown' : 'fill-1')" [style.width.%]="(part.count / greatest()) * 82"></span>{{ part.says }}</span>
        </div>
      }
    </div>
  `,
})
export class Bars {
  readonly name = input.required<string>();
  readonly parts = input.required<readonly PartOfWhole[]>();
  private readonly language = inject(Language);
  protected readonly greatest = computed(() => Math.max(...this.parts().map(({ count }) => count), 1));
  protected readonly inWords = computed(() => `${this.name()}: ${this.parts().map((part) => `${this.language.of(part.title)} ${part.says}`).join(', ')}`);
}
