import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Paging } from '../ui/paging';
import type { Fault, JobResult, Paged } from './job';

/** Everything found in the files, by file and line, a page at a time: what must be put right, or what to look at. */
@Component({
  selector: 'ael-fault-list',
  imports: [Both, Counted, Paging, RouterLink, TranslocoPipe],
  templateUrl: './fault-list.html',
})
export class FaultList {
  readonly jobId = input.required<string>();
  readonly result = input.required<JobResult>();
  readonly severity = input<string>();
  readonly page = input<string>();

  protected readonly shown = computed(() => (this.severity() === 'warning' || (this.severity() === undefined && this.result().faultCount === 0) ? 'warning' : 'fault'));
  protected readonly found = httpResource<Paged<Fault>>(() => ({
    url: `/api/jobs/${encodeURIComponent(this.jobId())}/faults`,
    params: { severity: this.shown(), ...(this.page() ? { page: this.page() ?? '' } : {}) },
  }));
}
