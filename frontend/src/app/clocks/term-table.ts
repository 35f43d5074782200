import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SchoolTermView } from '../api/models';
import { ShortDay } from '../ui/language/day';

/** School terms by their first and last day. */
@Component({
  selector: 'ael-term-table',
  imports: [ShortDay, TranslocoPipe],
  template: `
    <table class="cards mt">
      <caption class="govuk-visually-hidden">{{ caption() }}</caption>
      <thead><tr><th scope="col">{{ 'clocks.termStarts' | transloco }}</th><th scope="col">{{ 'clocks.termEnds' | transloco }}</th></tr></thead>
      <tbody>
        @for (term of terms(); track term.startedOn) {
          <tr><th scope="row">{{ term.startedOn | shortDay }}</th><td [attr.data-label]="'clocks.termEnds' | transloco">{{ term.endedOn | shortDay }}</td></tr>
        }
      </tbody>
    </table>
  `,
})
export class TermTable {
  readonly terms = input.required<readonly SchoolTermView[]>();
  readonly caption = input.required<string>();
}
