import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SayRecorded } from './say-recorded';
import type { RecordPart } from './record-sections';

/** One part of a record as a table. An end that has not come is said in words. */
@Component({
  selector: 'ael-record-section',
  imports: [SayRecorded, TranslocoPipe],
  template: `
    <section class="record" [attr.aria-labelledby]="section().name">
      <h2 [id]="section().name">{{ 'children.sections.' + section().name | transloco }}</h2>
      @if (section().rows.length === 0) {
        <p class="muted">{{ 'children.noneRecorded' | transloco }}</p>
      } @else {
        <table class="cards">
          <caption class="govuk-visually-hidden">{{ 'children.sections.' + section().name | transloco }}</caption>
          <thead>
            <tr>
              @for (field of section().fields; track field) {
                <th scope="col">{{ 'children.fields.' + field | transloco }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (row of section().rows; track $index) {
              <tr>
                @for (field of section().fields; track field) {
                  <td [attr.data-label]="'children.fields.' + field | transloco">{{ row[$index] | recorded: field }}</td>
                }
              </tr>
            }
          </tbody>
        </table>
      }
    </section>
  `,
})
export class RecordSection {
  readonly section = input.required<RecordPart>();
}
