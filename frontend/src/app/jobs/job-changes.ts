import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TableChangeView } from '../api/models';

/** What an import did to each table. */
@Component({
  selector: 'ael-job-changes',
  imports: [TranslocoPipe],
  template: `
    <section class="mt-l" aria-labelledby="changes">
      <h2 id="changes">{{ 'jobs.changes' | transloco }}</h2>
      <table class="cards mt">
        <caption class="govuk-visually-hidden">{{ 'jobs.changes' | transloco }}</caption>
        <thead>
          <tr>
            <th scope="col">{{ 'jobs.table' | transloco }}</th>
            @for (column of columns; track column.name) {
              <th scope="col" class="num">{{ column.key | transloco }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (change of changes(); track change.table) {
            <tr>
              <th scope="row">{{ change.table }}</th>
              @for (column of columns; track column.name) {
                <td class="num" [attr.data-label]="column.key | transloco">{{ change[column.name].toLocaleString('en-GB') }}</td>
              }
            </tr>
          }
        </tbody>
      </table>
    </section>
  `,
})
export class JobChanges {
  readonly changes = input.required<readonly TableChangeView[]>();
  protected readonly columns = [
    { name: 'added', key: 'jobs.added' },
    { name: 'changed', key: 'jobs.changed' },
    { name: 'removed', key: 'jobs.removed' },
    { name: 'unchanged', key: 'jobs.unchanged' },
    { name: 'kept', key: 'jobs.kept' },
  ] as const;
}
