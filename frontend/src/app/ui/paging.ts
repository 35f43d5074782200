import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** Leads to the pages of a list before and after this one; shows nothing for a list of one page. */
@Component({
  selector: 'ael-paging',
  imports: [RouterLink, TranslocoPipe],
  template: `
    @if (last() > 1) {
      <nav class="pages" [attr.aria-label]="'ui.pages' | transloco">
        @if (page() > 1) {
          <a [routerLink]="[]" [queryParams]="{ page: page() - 1 }" queryParamsHandling="merge" rel="prev">{{ 'ui.previousPage' | transloco }}</a>
        }
        <span>{{ 'ui.pageOf' | transloco: { page: page(), pages: last() } }}</span>
        @if (page() < last()) {
          <a [routerLink]="[]" [queryParams]="{ page: page() + 1 }" queryParamsHandling="merge" rel="next">{{ 'ui.nextPage' | transloco }}</a>
        }
      </nav>
    }
  `,
})
export class Paging {
  readonly page = input.required<number>();
  readonly pageSize = input<number>();
  readonly total = input<number>();
  /** How many pages there are, where the list says so itself. */
  readonly pages = input<number>();
  protected readonly last = computed(() => this.pages() ?? Math.ceil((this.total() ?? 0) / (this.pageSize() || 1)));
}
