import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** Leads to the pages of a list before and after this one; shows nothing for a list of one page. */
@Component({
  selector: 'ael-paging',
  imports: [RouterLink, TranslocoPipe],
  template: `
    @if (pages() > 1) {
      <nav class="pages" [attr.aria-label]="'ui.pages' | transloco">
        @if (page() > 1) {
          <a [routerLink]="[]" [queryParams]="{ page: page() - 1 }" queryParamsHandling="merge" rel="prev">{{ 'ui.previousPage' | transloco }}</a>
        }
        <span>{{ 'ui.pageOf' | transloco: { page: page(), pages: pages() } }}</span>
        @if (page() < pages()) {
          <a [routerLink]="[]" [queryParams]="{ page: page() + 1 }" queryParamsHandling="merge" rel="next">{{ 'ui.nextPage' | transloco }}</a>
        }
      </nav>
    }
  `,
})
export class Paging {
  readonly page = input.required<number>();
  readonly pageSize = input.required<number>();
  readonly total = input.required<number>();
  protected readonly pages = computed(() => Math.ceil(this.total() / this.pageSize()));
}
