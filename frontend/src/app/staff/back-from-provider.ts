import { Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { ProviderFlow } from './provider-flow';

/** Where the organisation's own sign-in sends people back to. */
@Component({
  selector: 'ael-back-from-provider',
  imports: [PageHeading, ProblemPage, RouterLink, TranslocoPipe],
  template: `
    @if (refused(); as error) {
      <ael-problem-page [error]="error" />
      <p class="field"><a class="btn" routerLink="/sign-in">{{ 'staff.signInAgain' | transloco }}</a></p>
    } @else {
      <h1 aelHeading>{{ 'staff.signIn' | transloco }}</h1>
      <p class="waiting" role="status">{{ 'ui.loading' | transloco }}</p>
    }
  `,
  host: { class: 'page wrap' },
})
export class BackFromProvider {
  private readonly router = inject(Router);
  protected readonly refused = signal<unknown>(null);

  constructor() {
    void inject(ProviderFlow)
      .comeBack()
      .then((after) => this.router.navigateByUrl(after, { replaceUrl: true }))
      .catch((error: unknown) => this.refused.set(error));
  }
}
