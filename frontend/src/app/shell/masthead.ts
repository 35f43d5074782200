import { Component, DOCUMENT, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { FindBox } from '../find/find-box';
import { Session } from '../staff/session';
import { LanguageSwitch } from './language-switch';
import { MainNavigation } from './main-navigation';
import { OutboxBadge } from './outbox-badge';

/** The council's name in both languages, the languages, who is signed in, and where they may go. */
@Component({
  selector: 'ael-masthead',
  imports: [FindBox, LanguageSwitch, MainNavigation, OutboxBadge, RouterLink, TranslocoPipe],
  templateUrl: './masthead.html',
})
export class Masthead {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly me = this.session.me;
  protected readonly mayFind = computed(() => this.me()?.permissions.includes('see-children') ?? false);

  protected async signOut(): Promise<void> {
    const continueAt = await this.session.signOut();
    if (continueAt) this.window?.location.assign(continueAt);
    else await this.router.navigateByUrl('/sign-in');
  }
}
