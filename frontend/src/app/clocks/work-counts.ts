import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WorkCountsView, WorkGroup } from '../api/models';

/** How much there is of each kind, each figure a way to its list. */
@Component({
  selector: 'ael-work-counts',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="'clocks.groups' | transloco">
      <ul class="counts">
        @for (tile of tiles(); track tile.group) {
          <li [class.is-late]="tile.group === 'overdue' && tile.count > 0">
            <a [routerLink]="[]" [queryParams]="{ group: tile.group, page: null }" queryParamsHandling="merge" [attr.aria-current]="tile.group === group() ? 'true' : null"
              ><b>{{ tile.count.toLocaleString('en-GB') }}</b> <span>{{ 'clocks.tiles.' + tile.group | transloco }}</span></a
            >
          </li>
        }
      </ul>
    </nav>
  `,
})
export class WorkCounts {
  readonly counts = input.required<WorkCountsView>();
  readonly group = input.required<WorkGroup>();
  protected readonly tiles = computed<readonly { group: WorkGroup; count: number }[]>(() => {
    const { overdue, today, week, waiting, notKnown } = this.counts();
    return [
      { group: 'overdue', count: overdue },
      { group: 'today', count: today },
      { group: 'week', count: week },
      { group: 'waiting', count: waiting },
      { group: 'not-known', count: notKnown },
    ];
  });
}
