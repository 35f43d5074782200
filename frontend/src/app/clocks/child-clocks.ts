import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { childClocks } from '../api/functions';
import { ClockLines } from '../due/clock-lines';
import { ChildStrip } from '../identity/child-strip';
import { Counted } from '../ui/language/counted';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import { OnDay } from '../due/on-day';

/** Every clock of a child on a day: the open ones, or the closed ones with them. */
@Component({
  selector: 'ael-child-clocks',
  imports: [ChildStrip, ClockLines, Counted, Day, OnDay, PageHeading, Paging, ProblemPage, RouterLink, TranslocoPipe],
  template: `
    <ael-child-strip [publicId]="publicId()" here="clocks" subject="clocks.ofChild" />
    <div class="page wrap">
      @if (clocks.error(); as error) {
        <ael-problem-page [error]="error" />
      } @else {
        <h1 aelHeading>{{ 'clocks.ofChild' | transloco }}</h1>
        @if (clocks.hasValue()) {
          @let list = clocks.value();
          <ael-on-day [asAt]="list.asAt" />
          <h2 class="mt-l" aria-live="polite">{{ (showsAll() ? 'clocks.countAll' : 'clocks.countOpen') | counted: list.total }}</h2>
          <p>
            @if (showsAll()) {
              <a [routerLink]="[]" [queryParams]="{ show: null, page: null }" queryParamsHandling="merge">{{ 'clocks.onlyOpen' | transloco }}</a>
            } @else {
              <a [routerLink]="[]" [queryParams]="{ show: 'all', page: null }" queryParamsHandling="merge">{{ 'clocks.closedToo' | transloco }}</a>
            }
          </p>
          @if (list.clocks.length === 0) {
            <p class="empty">{{ 'clocks.noneOnDay' | transloco: { on: list.asAt | day } }}</p>
          } @else {
            <ael-clock-lines [clocks]="list.clocks" [publicId]="publicId()" [asAt]="asAt()" />
            <ael-paging [page]="list.page" [pages]="list.pages" />
          }
        } @else {
          <p class="waiting" role="status">{{ 'ui.loading' | transloco }}</p>
        }
      }
    </div>
  `,
})
export class ChildClocks {
  readonly publicId = input.required<string>();
  readonly asAt = input<string>();
  readonly show = input<string>();
  readonly page = input<string>();
  private readonly api = inject(Api);
  protected readonly showsAll = computed(() => this.show() === 'all');
  protected readonly clocks = resource({
    params: () => ({ publicId: this.publicId(), asAt: this.asAt(), show: this.showsAll() ? ('all' as const) : ('open' as const), page: Number(this.page() ?? 1) }),
    loader: ({ params }) => this.api.invoke(childClocks, params),
  });
}
