import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { teamClocks, teamWork } from '../api/functions';
import { WorkList } from '../due/work-list';
import { WriteUps } from '../due/write-ups';
import { Session } from '../staff/session';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import { groupNamed } from './which-group';
import { WorkCounts } from './work-counts';

/** The work of one worker as the team's manager sees it. */
@Component({
  selector: 'ael-worker-clocks',
  imports: [Day, PageHeading, Paging, ProblemPage, RouterLink, TranslocoPipe, WorkCounts, WorkList, WriteUps],
  template: `
    <a class="back" routerLink="/team">{{ 'clocks.team' | transloco }}</a>
    @if (work.error(); as error) {
      <ael-problem-page [error]="error" />
    } @else if (work.hasValue()) {
      @let list = work.value().list;
      <div class="between">
        <h1 aelHeading>{{ 'clocks.workOf' | transloco: { name: work.value().name } }}</h1>
        <p class="muted">{{ list.asAt | day }}</p>
      </div>
      <ael-work-counts [counts]="list.counts" [group]="list.group" />
      <section class="mt-l" aria-labelledby="group">
        <h2 id="group" aria-live="polite">{{ 'clocks.headings.' + list.group | transloco }} <span class="muted">({{ list.total.toLocaleString('en-GB') }})</span></h2>
        @if (list.clocks.length === 0) {
          <p class="empty">{{ 'clocks.empty.' + list.group | transloco }}</p>
        } @else {
          <ael-work-list class="mt" [clocks]="list.clocks" [saysWho]="list.group === 'waiting'" />
          <ael-paging [page]="list.page" [pages]="list.pages" />
        }
      </section>
      <ael-write-ups [staffNo]="staffNo()" />
      @if (maySupervise) {
        <p class="mt-l"><a [routerLink]="['/team/supervision', staffNo()]">{{ 'supervision.title' | transloco }}</a></p>
      }
    } @else {
      <p class="waiting" role="status">{{ 'ui.loading' | transloco }}</p>
    }
  `,
  host: { class: 'page wrap' },
})
export class WorkerClocks {
  readonly staffNo = input.required<string>();
  readonly group = input<string>();
  readonly page = input<string>();
  private readonly api = inject(Api);
  protected readonly maySupervise = inject(Session).may('supervise');
  protected readonly work = resource({
    params: () => ({ staffNo: this.staffNo(), group: groupNamed(this.group()) ?? ('overdue' as const), page: Number(this.page() ?? 1) }),
    loader: async ({ params }) => {
      const [list, team] = await Promise.all([this.api.invoke(teamClocks, params), this.api.invoke(teamWork, {})]);
      return { list, name: team.workers.find(({ staffNo }) => staffNo === params.staffNo)?.name ?? params.staffNo };
    },
  });
}
