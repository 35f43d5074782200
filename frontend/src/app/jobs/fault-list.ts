import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { jobFindings } from '../api/functions';
import type { JobResultView } from '../api/models';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Paging } from '../ui/paging';

/** Everything found in the files, by file and line, a page at a time: what must be put right, or what to look at. */
@Component({
  selector: 'ael-fault-list',
  imports: [Both, Counted, Paging, RouterLink, TranslocoPipe],
  templateUrl: './fault-list.html',
})
export class FaultList {
  readonly jobId = input.required<string>();
  readonly result = input.required<JobResultView>();
  readonly severity = input<string>();
  readonly page = input<string>();

  protected readonly shown = computed<'fault' | 'warning'>(() => (this.severity() === 'warning' || (this.severity() === undefined && this.result().faultCount === 0) ? 'warning' : 'fault'));
  private readonly api = inject(Api);
  protected readonly found = resource({
    params: () => ({ id: this.jobId(), severity: this.shown(), page: Number(this.page() ?? 1) }),
    loader: ({ params }) => this.api.invoke(jobFindings, params),
  });
}
