import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { jobs } from '../api/functions';
import { Both } from '../ui/language/both';
import { Instant } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import { StateTag } from './state-tag';

/** Every job, newest first. */
@Component({
  selector: 'ael-jobs-list',
  imports: [Both, Instant, PageHeading, Paging, ProblemPage, RouterLink, StateTag, TranslocoPipe],
  template: `
    @if (jobs.error(); as error) {
      <ael-problem-page [error]="error" />
    } @else {
      <h1 aelHeading>{{ 'jobs.title' | transloco }}</h1>
      @if (!jobs.hasValue()) {
        <p class="waiting" role="status">{{ 'ui.loading' | transloco }}</p>
      } @else if (jobs.value().rows.length === 0) {
        <p class="empty">{{ 'jobs.none' | transloco }} <a routerLink="/imports">{{ 'exchange.title' | transloco }}</a></p>
      } @else {
        <table class="cards mt">
          <caption class="govuk-visually-hidden">{{ 'jobs.title' | transloco }}</caption>
          <thead>
            <tr>
              <th scope="col">{{ 'jobs.job' | transloco }}</th>
              <th scope="col">{{ 'jobs.state' | transloco }}</th>
              <th scope="col">{{ 'jobs.started' | transloco }}</th>
              <th scope="col">{{ 'jobs.ended' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (job of jobs.value().rows; track job.id) {
              <tr>
                <th scope="row"><a [routerLink]="['/jobs', job.id]">{{ job.title | both }}</a></th>
                <td [attr.data-label]="'jobs.state' | transloco"><ael-state-tag [state]="job.state" /></td>
                <td [attr.data-label]="'jobs.started' | transloco">{{ job.startedAt ? (job.startedAt | instant) : ('jobs.notStarted' | transloco) }}</td>
                <td [attr.data-label]="'jobs.ended' | transloco">{{ job.endedAt ? (job.endedAt | instant) : ('jobs.notEnded' | transloco) }}</td>
              </tr>
            }
          </tbody>
        </table>
        <ael-paging [page]="jobs.value().page" [pageSize]="jobs.value().pageSize" [total]="jobs.value().total" />
      }
    }
  `,
  host: { class: 'page wrap' },
})
export class JobsList {
  readonly page = input<string>();
  private readonly api = inject(Api);
  protected readonly jobs = resource({ params: () => ({ page: Number(this.page() ?? 1) }), loader: ({ params }) => this.api.invoke(jobs, params) });
}
