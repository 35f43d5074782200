import { Component, computed, inject, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { myYoungPeople } from '../api/functions';
import type { YoungPersonView } from '../api/models';
import { Session } from '../staff/session';
import { Day } from '../ui/language/day';

/** How many stand there before more are asked for. */
const FEW = 5;

/** The young people of a personal adviser, whoever was in touch longest ago first, each with the way to note being in touch; nothing for others. */
@Component({
  selector: 'ael-young-people',
  imports: [Day, RouterLink, TranslocoPipe],
  template: `
    @if (shown().length > 0) {
      <section class="mt-l" aria-labelledby="young-people">
        <h2 id="young-people">{{ 'due.inTouch' | transloco }} <span class="muted">({{ total() }})</span></h2>
        <ul class="found">
          @for (one of shown(); track one.publicId) {
            <li class="between">
              <div>
                <p class="who"><a [routerLink]="['/children', one.publicId]">{{ one.name }}</a> <span class="muted">{{ one.reference }}</span></p>
                <p class="small muted">{{ (one.lastOn ? 'due.lastOn' : 'due.lastNotKnown') | transloco: { on: one.lastOn | day } }}</p>
                @if (one.triedOn) {<p class="small">{{ 'due.triedOn' | transloco: { on: one.triedOn | day } }}</p>}
              </div>
              <a class="btn second" [routerLink]="['/children', one.publicId, 'notes', 'new']" [queryParams]="{ kind: 'keep-in-touch' }">{{ 'due.writeInTouch' | transloco }}<span class="govuk-visually-hidden">: {{ one.name }}</span></a>
            </li>
          }
        </ul>
        @if (shown().length < total()) {
          <p><button class="as-link link" type="button" (click)="more()">{{ 'due.moreYoungPeople' | transloco }}</button></p>
        }
      </section>
    }
  `,
})
export class YoungPeople {
  private readonly api = inject(Api);
  private readonly isAdviser = inject(Session).me()?.roles.includes('personal-adviser') ?? false;
  /** Pages read so far; of the first only a few are shown at the beginning. */
  private readonly pages = signal(1);
  private readonly isAll = signal(false);
  private readonly read = resource({
    params: () => (this.isAdviser ? this.pages() : undefined),
    loader: async ({ params: pages }) => {
      const all = await Promise.all(Array.from({ length: pages }, (_, at) => this.api.invoke(myYoungPeople, { page: at + 1 })));
      return { people: all.flatMap(({ people }) => people), total: all[0]?.total ?? 0 };
    },
  });
  private readonly last = signal<readonly YoungPersonView[]>([]);
  private readonly people = computed(() => (this.read.hasValue() ? this.read.value().people : this.last()));
  protected readonly total = computed(() => (this.read.hasValue() ? this.read.value().total : this.last().length));
  protected readonly shown = computed(() => (this.isAll() ? this.people() : this.people().slice(0, FEW)));

  protected more(): void {
    if (!this.isAll()) return this.isAll.set(true);
    this.last.set(this.people());
    this.pages.update((n) => n + 1);
  }
}
