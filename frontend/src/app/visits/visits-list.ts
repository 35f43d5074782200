import { Component, ElementRef, inject, input, resource, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { visits } from '../api/functions';
import type { RecordedVisitView, VisitMovedView } from '../api/models';
import { MovedClocks } from '../due/moved-clocks';
import { ChildStrip } from '../identity/child-strip';
import { Session } from '../staff/session';
import { Both } from '../ui/language/both';
import { Day, ShortDay } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import { ChangeVisitDate } from './change-visit-date';

/** A child's visits, the latest first. The date of one can be put right; the page then says which clocks that moved. */
@Component({
  selector: 'ael-visits-list',
  imports: [Both, ChangeVisitDate, ChildStrip, Day, MovedClocks, PageHeading, Paging, ProblemPage, RouterLink, ShortDay, TranslocoPipe],
  templateUrl: './visits-list.html',
})
export class VisitsList {
  readonly publicId = input.required<string>();
  readonly page = input<string>();
  private readonly api = inject(Api);
  protected readonly mayRecord = inject(Session).may('record-visits');
  protected readonly visits = resource({
    params: () => ({ publicId: this.publicId(), page: Number(this.page() ?? 1) }),
    loader: ({ params }) => this.api.invoke(visits, params),
  });
  protected readonly changing = signal<number | null>(null);
  protected readonly changed = signal<VisitMovedView | null>(null);
  private readonly banner = viewChild<ElementRef<HTMLElement>>('banner');

  /** Whether and how the child was seen, as one answer: a key of the catalogue. */
  protected seenAs({ seen, seenAlone }: RecordedVisitView): string {
    if (!seen) return 'not-seen';
    return seenAlone === null ? 'seen' : seenAlone ? 'alone' : 'not-alone';
  }

  protected begin(visit: RecordedVisitView): void {
    this.changed.set(null);
    this.changing.set(visit.visitNo);
  }

  protected finish(changed: VisitMovedView): void {
    this.changing.set(null);
    this.changed.set(changed);
    this.visits.reload();
    setTimeout(() => this.banner()?.nativeElement.focus());
  }
}
