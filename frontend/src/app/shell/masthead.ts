import { Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../staff/session';
import { LanguageSwitch } from './language-switch';
import { MainNavigation } from './main-navigation';
import { OutboxBadge } from './outbox-badge';

/** The council's name in both languages, the languages, who is signed in, and where they may go. */
@Component({
  selector: 'ael-masthead',
  imports: [LanguageSwitch, MainNavigation, OutboxBadge, RouterLink, TranslocoPipe],
  templateUrl: './masthead.html',
})
export class Masthead {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly me = this.session.me;

  protected async signOut(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/sign-in');
  }
}
