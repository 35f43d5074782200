import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LookedFor } from './looked-for';

/** One box on every page, for whoever is looked for. */
@Component({
  selector: 'ael-find-box',
  imports: [TranslocoPipe],
  template: `
    <form class="find" role="search" novalidate [attr.aria-label]="'find.label' | transloco" (submit)="search($event, box.value)">
      <label for="find-anybody">{{ 'find.label' | transloco }}</label>
      <input id="find-anybody" #box type="search" autocomplete="off" maxlength="100" [placeholder]="'find.label' | transloco" [value]="lookedFor.typed()">
      <button type="submit">
        <svg width="17" height="17" viewBox="0 0 17 17" aria-hidden="true"><circle cx="7" cy="7" r="5.300" fill="none" stroke="currentColor" stroke-width="2" /><path d="M11 11l5 5" stroke="currentColor" stroke-width="2.200" /></svg>
        <span class="govuk-visually-hidden">{{ 'find.button' | transloco }}</span>
      </button>
    </form>
  `,
})
export class FindBox {
  protected readonly lookedFor = inject(LookedFor);

  protected search(event: Event, typed: string): void {
    event.preventDefault();
    void this.lookedFor.lookFor(typed);
  }
}
