import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { problemOf } from '../ui/problem';
import { childClocks } from '../api/functions';
import { ClockLines } from './clock-lines';

/** How many clocks stand on the child's first page; the rest are one link away. */
const shown = 8;

/** What is due for a child, on the first page of the record: the open clocks, the latest first. */
@Component({
  selector: 'ael-child-clocks-panel',
  imports: [Both, ClockLines, Counted, RouterLink, TranslocoPipe],
  template: `
    <section class="record" aria-labelledby="clocks">
      <div class="between">
        <h2 id="clocks">{{ 'due.whatIsDue' | transloco }}</h2>
        <a [routerLink]="['/children', publicId(), 'clocks']">{{ 'due.allClocks' | transloco }}</a>
      </div>
      @if (clocks.error(); as error) {
        <p class="note mt">{{ problemOf(error).title | both }}</p>
      } @else if (!clocks.hasValue()) {
        <p class="waiting" role="status">{{ 'ui.loading' | transloco }}</p>
      } @else if (clocks.value().total === 0) {
        <p class="empty">{{ 'due.nothingOpen' | transloco }}</p>
      } @else {
        <ael-clock-lines [clocks]="clocks.value().clocks.slice(0, shown)" [publicId]="publicId()" />
        @if (clocks.value().total > shown) {
          <p class="mt"><a [routerLink]="['/children', publicId(), 'clocks']">{{ 'due.moreOpen' | counted: clocks.value().total - shown }}</a></p>
        }
      }
    </section>
  `,
})
export class ChildClocksPanel {
  readonly publicId = input.required<string>();
  private readonly api = inject(Api);
  protected readonly clocks = resource({ params: () => ({ publicId: this.publicId(), show: 'open' as const }), loader: ({ params }) => this.api.invoke(childClocks, params) });
  protected readonly problemOf = problemOf;
  protected readonly shown = shown;
}
