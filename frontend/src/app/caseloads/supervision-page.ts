import { Component, ElementRef, inject, input, resource, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { mySupervisions, supervisionActionDone, supervisions } from '../api/functions';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import { SupervisionForm } from './supervision-form';
import { SupervisionPast } from './supervision-past';

/** A worker’s supervision: what was agreed and decided, the latest first; their manager writes the next. Without a worker, one’s own. */
@Component({
  selector: 'ael-supervision-page',
  imports: [Day, PageHeading, Paging, ProblemPage, RouterLink, SupervisionForm, SupervisionPast, TranslocoPipe],
  templateUrl: './supervision-page.html',
  host: { class: 'page wrap' },
})
export class SupervisionPage {
  readonly staffNo = input<string>();
  readonly page = input<string>();
  /** What was done to one of them a moment ago. */
  readonly done = input<string>();
  private readonly api = inject(Api);
  private readonly told = viewChild<ElementRef<HTMLElement>>('told');
  protected readonly held = resource({
    params: () => ({ staffNo: this.staffNo(), page: Number(this.page() ?? 1) }),
    loader: ({ params: { staffNo, page } }) => (staffNo === undefined ? this.api.invoke(mySupervisions, { page }) : this.api.invoke(supervisions, { staffNo, page })),
  });
  protected readonly wasRecorded = signal(false);

  protected recorded(): void {
    this.wasRecorded.set(true);
    this.held.reload();
    setTimeout(() => this.told()?.nativeElement.focus());
  }

  protected async sayDone(supervisionNo: number, lineNo: number, isDone: boolean): Promise<void> {
    await this.api.invoke(supervisionActionDone, { supervisionNo: String(supervisionNo), lineNo: String(lineNo), body: { isDone } });
    this.held.reload();
  }
}
