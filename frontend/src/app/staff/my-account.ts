import { Component, inject, resource, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { myFactors, renewRecoveryCodes } from '../api/functions';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { MyAddress } from './my-address';
import { MyAuthenticator } from './my-authenticator';
import { MyPasskeys } from './my-passkeys';
import { MyPassword } from './my-password';
import { MySessions } from './my-sessions';
import { Session } from './session';

/** How somebody signs in, and where they are signed in. */
@Component({
  selector: 'ael-my-account',
  imports: [MyAddress, MyAuthenticator, MyPasskeys, MyPassword, MySessions, PageHeading, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './my-account.html',
  host: { class: 'page wrap' },
})
export class MyAccount {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly sessions = viewChild(MySessions);
  protected readonly factors = resource({ loader: () => this.api.invoke(myFactors) });
  protected readonly me = this.session.me;
  /** Whether they came here because nothing else is open to them yet. */
  protected readonly wasSent = signal(this.session.me()?.needsFactor ?? false);
  /** Shown once. */
  protected readonly recoveryCodes = signal<readonly string[]>([]);
  protected readonly done = signal('');

  protected async added(said: string, recoveryCodes: readonly string[]): Promise<void> {
    this.recoveryCodes.set(recoveryCodes);
    await this.session.renew();
    this.say(said);
  }

  protected say(said: string): void {
    this.done.set(said);
    this.factors.reload();
    this.sessions()?.reload();
  }

  protected async renewCodes(): Promise<void> {
    // What the server refuses here it has asked about first; nothing else can go wrong that a second try does not mend.
    const renewed = await this.api.invoke(renewRecoveryCodes).catch(() => null);
    if (!renewed) return;
    this.recoveryCodes.set(renewed.recoveryCodes);
    this.say('');
  }
}
