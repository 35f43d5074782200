import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { teamWork } from '../api/functions';
import type { WorkerView } from '../api/models';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';

/** A team's workers with how much of their work is late or due, and the children nobody has. */
@Component({
  selector: 'ael-team',
  imports: [Both, Counted, Day, PageHeading, Paging, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './team.html',
  host: { class: 'page wrap' },
})
export class Team {
  readonly page = input<string>();
  private readonly api = inject(Api);
  protected readonly team = resource({ params: () => ({ page: Number(this.page() ?? 1) }), loader: ({ params }) => this.api.invoke(teamWork, params) });
  protected readonly columns = ['overdue', 'today', 'week', 'not-known'] as const;

  /** Figures beside the clocks, each with the way to what is behind it. */
  protected behind({ staffNo, visits, writeUps, signOffs }: WorkerView): readonly { label: string; count: number; path: readonly string[]; query: Record<string, string>; fragment?: string }[] {
    return [
      { label: 'clocks.visitsDue', count: visits, path: ['/team', staffNo], query: { group: 'visits' } },
      { label: 'clocks.toWriteUp', count: writeUps, path: ['/team', staffNo], query: {}, fragment: 'write-ups' },
      { label: 'clocks.toAgree', count: signOffs, path: ['/team/sign-off'], query: { of: staffNo } },
    ];
  }

  protected count(worker: { overdue: number; today: number; week: number; notKnown: number }, column: (typeof this.columns)[number]): number {
    return column === 'not-known' ? worker.notKnown : worker[column];
  }
}
