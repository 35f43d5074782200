import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { dutyBoard } from '../api/functions';
import { bySection } from '../due/by-section';
import { OnDay } from '../due/on-day';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { DutyTable } from './duty-table';

/** How every duty was kept in the year to a day. */
@Component({
  selector: 'ael-duty-board',
  imports: [Both, Counted, Day, DutyTable, OnDay, PageHeading, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './duty-board.html',
  host: { class: 'page wrap' },
})
export class DutyBoard {
  readonly asAt = input<string>();
  private readonly api = inject(Api);
  protected readonly board = resource({ params: () => ({ asAt: this.asAt() }), loader: ({ params }) => this.api.invoke(dutyBoard, params) });
  protected readonly counted = computed(() => (this.board.hasValue() ? bySection(this.board.value().duties.filter(({ counted }) => counted > 0)) : []));
  protected readonly uncounted = computed(() => (this.board.hasValue() ? this.board.value().duties.filter(({ counted }) => counted === 0) : []));
}
