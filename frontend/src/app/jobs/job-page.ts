import { Component, DestroyRef, effect, inject, input, resource, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { cancelJob, job } from '../api/functions';
import type { JobView } from '../api/models';
import { Both } from '../ui/language/both';
import { Instant } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { FaultList } from './fault-list';
import { JobChanges } from './job-changes';
import { StateTag } from './state-tag';

/** How long to wait before asking again how a job stands, in milliseconds. */
const askAgainAfter = 1000;

/** One job: its steps while it runs, its result when it has ended. It can be left and come back to. */
@Component({
  selector: 'ael-job-page',
  imports: [Both, FaultList, Instant, JobChanges, PageHeading, ProblemPage, RouterLink, StateTag, TranslocoPipe],
  templateUrl: './job-page.html',
  host: { class: 'page wrap' },
})
export class JobPage {
  readonly id = input.required<string>();
  readonly severity = input<string>();
  readonly page = input<string>();
  private readonly api = inject(Api);

  protected readonly job = resource({ params: () => ({ id: this.id() }), loader: ({ params }) => this.api.invoke(job, params) });
  protected readonly isCancelAsked = signal(false);
  protected readonly isUnderWay = isUnderWay;

  constructor() {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      if (!this.job.hasValue() || !isUnderWay(this.job.value())) return;
      waiting = setTimeout(() => untracked(() => this.job.reload()), askAgainAfter);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(waiting));
  }

  protected async cancel(): Promise<void> {
    this.isCancelAsked.set(true);
    await this.api.invoke(cancelJob, { id: this.id() });
  }
}

/** Whether there is still something to wait for. */
function isUnderWay({ state }: JobView): boolean {
  return state === 'waiting' || state === 'running';
}
