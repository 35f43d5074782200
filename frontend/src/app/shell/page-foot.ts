import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../staff/session';
import { Language } from '../ui/language/language';

/** Pages about the service, and the plain statement that a demonstration's council and people are invented. */
@Component({
  selector: 'ael-page-foot',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <footer class="foot">
      <div class="wrap">
        <nav [attr.aria-label]="'shell.about' | transloco">
          <ul>
            @if (authority()) {
              <li><a routerLink="/my-account">{{ 'account.title' | transloco }}</a></li>
              <li><a routerLink="/help/duties">{{ 'shell.duties' | transloco }}</a></li>
              <li><a routerLink="/permissions">{{ 'shell.permissions' | transloco }}</a></li>
            }
            <li><a routerLink="/help/words">{{ 'shell.words' | transloco }}</a></li>
            <li><a routerLink="/accessibility">{{ 'shell.accessibility' | transloco }}</a></li>
          </ul>
        </nav>
        @if (authority()?.invented) {
          <p>{{ 'shell.invented' | transloco: { council: council() } }}</p>
        }
      </div>
    </footer>
  `,
})
export class PageFoot {
  private readonly session = inject(Session);
  private readonly language = inject(Language);
  protected readonly authority = computed(() => this.session.me()?.authority);
  protected readonly council = computed(() => (this.language.current() === 'cy' ? this.authority()?.nameCy : this.authority()?.nameEn));
}
