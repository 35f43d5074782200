import { Component, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { explainClock } from '../api/functions';
import type { ClockExplainView } from '../api/models';
import { ClockSentence, LastInTime } from '../due/due-words';
import { ClockState } from '../due/state-tag';
import { ChildStrip } from '../identity/child-strip';
import { Both } from '../ui/language/both';
import { Day, Instant } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { LateReasonForm } from './late-reason-form';
import { LawBehind } from './law-behind';

/** How one clock was worked out: what the record says, what the law says, the arithmetic in words, and what moved it. */
@Component({
  selector: 'ael-clock-explained',
  imports: [Both, ChildStrip, ClockSentence, ClockState, Day, Instant, LastInTime, LateReasonForm, LawBehind, PageHeading, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './clock-explained.html',
})
export class ClockExplained {
  readonly publicId = input.required<string>();
  readonly key = input.required<string>();
  readonly asAt = input<string>();
  private readonly api = inject(Api);
  protected readonly explained = resource({
    params: () => ({ publicId: this.publicId(), key: this.key(), asAt: this.asAt() }),
    loader: ({ params }) => this.api.invoke(explainClock, params),
  });
  protected readonly isSaid = signal(false);

  protected say(explained: ClockExplainView): void {
    this.explained.set(explained);
    this.isSaid.set(true);
  }
}
