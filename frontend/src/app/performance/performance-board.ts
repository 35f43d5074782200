import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { board } from '../api/functions';
import { Session } from '../staff/session';
import { Both } from '../ui/language/both';
import { Instant } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { AsAt } from './as-at';
import { MeasureTable } from './measure-table';
import { PartChart } from './part-chart';
import { drawnWhole } from './parts-of';
import { TakeAway } from './take-away';
import { given } from './which-day';

/** The data profile on a day: every measure, grouped as the report groups them. */
@Component({
  selector: 'ael-performance-board',
  imports: [AsAt, Both, Instant, MeasureTable, PageHeading, PartChart, ProblemPage, RouterLink, TakeAway, TranslocoPipe],
  templateUrl: './performance-board.html',
  host: { class: 'page wrap' },
})
export class PerformanceBoard {
  readonly asAt = input<string>();
  readonly knownAt = input<string>();
  private readonly session = inject(Session);
  private readonly language = inject(Language);

  protected readonly day = computed(() => ({ asAt: this.asAt(), knownAt: this.knownAt() }));
  private readonly api = inject(Api);
  protected readonly board = resource({ params: () => given(this.day()), loader: ({ params }) => this.api.invoke(board, params) });
  protected readonly council = computed(() => {
    const authority = this.session.me()?.authority;
    return (this.language.current() === 'cy' ? authority?.nameCy : authority?.nameEn) ?? '';
  });
  protected readonly drawn = drawnWhole;
}
