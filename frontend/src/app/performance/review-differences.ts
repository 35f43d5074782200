import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { reviewDifferences } from '../api/functions';
import { OnDay } from '../due/on-day';
import { Aged } from '../ui/language/aged';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import { Figure } from './say-figure';

/** Every child whose reviews of the year the data profile and the clocks count differently, and why. */
@Component({
  selector: 'ael-review-differences',
  imports: [Aged, Both, Counted, Day, Figure, OnDay, PageHeading, Paging, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './review-differences.html',
  host: { class: 'page wrap' },
})
export class ReviewDifferences {
  readonly asAt = input<string>();
  readonly page = input<string>();
  private readonly api = inject(Api);
  protected readonly differences = resource({
    params: () => ({ asAt: this.asAt(), page: Number(this.page() ?? 1) }),
    loader: ({ params }) => this.api.invoke(reviewDifferences, params),
  });
  /** The two counts side by side, of the whole authority. */
  protected readonly sides = computed(() => {
    if (!this.differences.hasValue()) return [];
    const { profile, clocks } = this.differences.value();
    return [
      { key: 'performance.differences.inTime', profile: profile.met, clocks: clocks.inTime },
      { key: 'performance.differences.late', profile: profile.notMet, clocks: clocks.late + clocks.outstanding },
      { key: 'performance.differences.notKnown', profile: null, clocks: clocks.notKnown },
    ];
  });
}
