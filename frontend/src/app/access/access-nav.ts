import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../staff/session';

export type AccessPage = 'uses' | 'patterns' | 'restrictions';

const pages: readonly { page: AccessPage; path: string; permission: string }[] = [
  { page: 'uses', path: '/admin/access', permission: 'review-break-glass' },
  { page: 'patterns', path: '/admin/access/patterns', permission: 'review-break-glass' },
  { page: 'restrictions', path: '/admin/access/restrictions', permission: 'restrict-records' },
];

/** Between the pages of who may open what. */
@Component({
  selector: 'ael-access-nav',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <nav class="subnav" [attr.aria-label]="'access.title' | transloco">
      <ul>
        @for (one of pages; track one.page) {
          <li><a [routerLink]="one.path" [attr.aria-current]="one.page === here() ? 'page' : null">{{ 'access.' + one.page | transloco }}</a></li>
        }
      </ul>
    </nav>
  `,
})
export class AccessNav {
  readonly here = input.required<AccessPage>();
  private readonly session = inject(Session);
  protected readonly pages = pages.filter(({ permission }) => this.session.may(permission));
}
