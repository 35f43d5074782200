import { Component, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { explainDuty } from '../api/functions';
import { OnDay } from '../due/on-day';
import { StackedBar } from '../ui/charts/stacked-bar';
import { fillOf } from '../ui/charts/part-of-whole';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { PageTitle } from '../ui/page-title';
import { ProblemPage } from '../ui/problem-page';
import { dutyParts, sayRate } from './duty-parts';
import { Figure } from './say-figure';

/** How one duty was kept in the year to a day: its share in time, its parts, its law and how it is counted. */
@Component({
  selector: 'ael-duty-figure',
  imports: [Both, Day, Figure, OnDay, PageHeading, ProblemPage, RouterLink, StackedBar, TranslocoPipe],
  templateUrl: './duty-figure.html',
  host: { class: 'page wrap' },
})
export class DutyFigure {
  readonly id = input.required<string>();
  readonly asAt = input<string>();
  private readonly api = inject(Api);
  protected readonly explained = resource({ params: () => ({ id: this.id(), asAt: this.asAt() }), loader: ({ params }) => this.api.invoke(explainDuty, params) });
  protected readonly parts = dutyParts;
  protected readonly sayRate = sayRate;
  protected readonly fill = fillOf;

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (this.explained.hasValue()) title.name(this.explained.value().title);
    });
  }
}
