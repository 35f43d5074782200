import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { forecast } from '../api/functions';
import { WorkList } from '../due/work-list';
import { Bars } from '../ui/charts/bars';
import { Counted } from '../ui/language/counted';
import { Day, ShortDay } from '../ui/language/day';
import { sayShortDay } from '../ui/language/say-day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';

/** What will be late within 28 days if nothing is done: by week, and clock by clock. */
@Component({
  selector: 'ael-forecast',
  imports: [Bars, Counted, Day, PageHeading, Paging, ProblemPage, RouterLink, ShortDay, TranslocoPipe, WorkList],
  templateUrl: './forecast.html',
  host: { class: 'page wrap' },
})
export class Forecast {
  readonly page = input<string>();
  private readonly api = inject(Api);
  private readonly transloco = inject(TranslocoService);
  protected readonly ahead = resource({ params: () => ({ page: Number(this.page() ?? 1) }), loader: ({ params }) => this.api.invoke(forecast, params) });
  protected readonly weeks = computed(() => {
    if (!this.ahead.hasValue()) return [];
    const said = (language: 'en' | 'cy', from: string, until: string) =>
      this.transloco.translate<string>('clocks.weekOf', { from: sayShortDay(from, language), until: sayShortDay(until, language) }, language);
    return this.ahead.value().byWeek.map(({ from, until, count }) => ({
      title: { en: said('en', from, until), cy: said('cy', from, until) }, count, says: count.toLocaleString('en-GB'), isUnknown: false,
    }));
  });
}
