import { Component, ElementRef, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Both } from './language/both';
import { Instant } from './language/day';
import type { Problem } from './problem';

/** Where the answer to what was sent first was lost, and it was sent again with something changed: leads to what was saved. */
@Component({
  selector: 'ael-saved-before',
  imports: [Both, Instant, RouterLink, TranslocoPipe],
  template: `
    <div class="banner" role="alert" tabindex="-1">
      <h2>{{ problem().title | both }}</h2>
      <p>{{ (problem().stored ? 'ui.savedBefore.at' : 'ui.savedBefore.whenever') | transloco: { at: problem().stored?.at | instant } }} {{ 'ui.savedBefore.keptHere' | transloco }}</p>
      @if (to(); as page) {
        <p class="line mt"><a [routerLink]="page">{{ 'ui.savedBefore.open' | transloco }}</a></p>
      }
    </div>
  `,
})
export class SavedBefore {
  readonly problem = input.required<Pick<Problem, 'title' | 'stored'>>();
  /** The page of what was saved. */
  readonly to = input<readonly unknown[] | null>(null);

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef);
    effect(() => {
      this.problem();
      setTimeout(() => host.nativeElement.querySelector<HTMLElement>('.banner')?.focus());
    });
  }
}

/** Whether what was sent came before with other answers. */
export function isSentBefore({ type }: Pick<Problem, 'type'>): boolean {
  return type === '/problems/sent-before';
}
