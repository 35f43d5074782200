import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { tables } from '../api/functions';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { AsAt } from './as-at';
import { ReportPanel } from './report-panel';
import { given } from './which-day';

/** The tables and figures of the national overview report, for this authority. */
@Component({
  selector: 'ael-report-tables',
  imports: [AsAt, PageHeading, ProblemPage, ReportPanel, RouterLink, TranslocoPipe],
  template: `
    <a class="back" routerLink="/performance" queryParamsHandling="preserve">{{ 'performance.title' | transloco }}</a>
    @if (report.error(); as error) {
      <ael-problem-page [error]="error" />
    } @else {
      <h1 aelHeading>{{ 'performance.tablesTitle' | transloco }}</h1>
      <p class="lead">{{ 'performance.tablesLead' | transloco }}</p>
      @if (report.hasValue()) {
        <ael-as-at [asAt]="report.value().asAt" [knownAt]="knownAt()" />
        @for (table of report.value().tables; track table.id) {
          <ael-report-panel [table]="table" />
        }
      } @else {
        <p class="waiting" role="status">{{ 'ui.loading' | transloco }}</p>
      }
    }
  `,
  host: { class: 'page wrap' },
})
export class ReportTables {
  readonly asAt = input<string>();
  readonly knownAt = input<string>();
  private readonly api = inject(Api);
  protected readonly report = resource({
    params: () => given({ asAt: this.asAt(), knownAt: this.knownAt() }),
    loader: ({ params }) => this.api.invoke(tables, params),
  });
}
