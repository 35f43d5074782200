import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { filter, map } from 'rxjs';
import { Session } from '../staff/session';
import { offeredTo } from './destinations';

/** Where this person's roles lead; on a phone behind one button. */
@Component({
  selector: 'ael-main-navigation',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <nav class="nav" [class.open]="isOpen()" [attr.aria-label]="'shell.mainNavigation' | transloco">
      <div class="wrap">
        <button class="menu-button" type="button" aria-controls="main-links" [attr.aria-expanded]="isOpen()" (click)="isOpen.set(!isOpen())">
          <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true"><path d="M0 1h18M0 7h18M0 13h18" stroke="currentColor" stroke-width="2" /></svg>
          {{ 'shell.menu' | transloco }}
          @if (here(); as destination) {
            <span class="here">{{ destination.key | transloco }}</span>
          }
        </button>
        <ul id="main-links">
          @for (destination of offered(); track destination.path) {
            <li>
              <a [routerLink]="destination.path" [attr.aria-current]="destination === here() ? 'page' : null">{{ destination.key | transloco }}</a>
            </li>
          }
        </ul>
      </div>
    </nav>
  `,
})
export class MainNavigation {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly isOpen = signal(false);
  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => {
        this.isOpen.set(false);
        return event.urlAfterRedirects;
      }),
    ),
    { initialValue: this.router.url },
  );

  protected readonly offered = computed(() => offeredTo(this.session.me()));
  protected readonly here = computed(() => this.offered().find(({ path }) => this.url().split(/[?/#]/)[1] === path.slice(1)));
}
