import { Component, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { restrictions } from '../api/functions';
import type { AccountView, RestrictionsView } from '../api/models';
import { Both } from '../ui/language/both';
import { ShortDay } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import { AccessNav } from './access-nav';
import { RestrictionForm } from './restriction-form';

/** Which records only named people may open. A child stands here by reference alone. */
@Component({
  selector: 'ael-restrictions-page',
  imports: [AccessNav, Both, PageHeading, Paging, ProblemPage, RestrictionForm, ShortDay, TranslocoPipe],
  templateUrl: './restrictions-page.html',
  host: { class: 'page wrap' },
})
export class RestrictionsPage {
  readonly page = input<string>();
  private readonly api = inject(Api);
  protected readonly list = resource({ params: () => ({ page: Number(this.page() ?? 1) }), loader: ({ params }) => this.api.invoke(restrictions, params) });
  protected readonly shown = linkedSignal<RestrictionsView | undefined>(() => (this.list.hasValue() ? this.list.value() : undefined));
  protected readonly isSaved = signal(false);

  protected names(people: readonly AccountView[], cleared: readonly number[]): string {
    return people.filter(({ accountNo }) => cleared.includes(accountNo)).map(({ name }) => name).join(', ');
  }

  protected saved(view: RestrictionsView): void {
    this.shown.set(view);
    this.isSaved.set(true);
  }
}
