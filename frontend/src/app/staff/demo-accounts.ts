import { Component, input, output } from '@angular/core';
import type { DemoAccountView } from '../api/models';
import { Spoken } from './spoken';

/** All accounts of the demonstration share it; there are none outside the demonstration. */
export const demoPassword = 'aelwyd-demo-2026';

/** The invented people of the demonstration: choosing one fills in the sign-in form. */
@Component({
  selector: 'ael-demo-accounts',
  imports: [Spoken],
  template: `
    <section aria-labelledby="demo-accounts">
      <h2 id="demo-accounts"><ael-spoken key="staff.demoAccounts" /></h2>
      <p class="muted prose"><ael-spoken key="staff.demoHint" [values]="{ password }" /></p>
      <ul class="accounts">
        @for (account of accounts(); track account.email) {
          <li>
            <button class="as-link" type="button" (click)="chosen.emit(account)">
              <b>{{ account.name }}</b>
              <span><ael-spoken [key]="'staff.role.' + account.role" /></span>
            </button>
          </li>
        }
      </ul>
    </section>
  `,
})
export class DemoAccounts {
  readonly accounts = input.required<readonly DemoAccountView[]>();
  readonly chosen = output<DemoAccountView>();
  protected readonly password = demoPassword;
}
