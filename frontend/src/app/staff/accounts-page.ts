import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { accounts, findAccounts } from '../api/functions';
import { Instant } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';

/** Everybody's account, a page at a time. */
@Component({
  selector: 'ael-accounts-page',
  imports: [Instant, PageHeading, Paging, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './accounts-page.html',
  host: { class: 'page wrap' },
})
export class AccountsPage {
  readonly page = input<string>();
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly typed = linkedSignal(() => '');
  /** Stays out of the address: it may be somebody's name. */
  private readonly sought = linkedSignal(() => '');
  private readonly number = computed(() => Number(this.page() ?? 1) || 1);
  protected readonly list = resource({ params: () => ({ page: this.number(), find: this.sought() }), loader: ({ params }) => this.look(params) });

  private look({ page, find }: { page: number; find: string }) {
    return find === '' ? this.api.invoke(accounts, { page }) : this.api.invoke(findAccounts, { body: { page, find } });
  }

  protected async find(event: Event): Promise<void> {
    event.preventDefault();
    this.sought.set(this.typed().trim());
    if (this.number() > 1) await this.router.navigate([], { queryParams: {} });
  }
}
