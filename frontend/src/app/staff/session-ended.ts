import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeading } from '../ui/page-heading';
import { Spoken } from './spoken';

/** Says that the session has ended, and leads back to where the reader was. */
@Component({
  selector: 'ael-session-ended',
  imports: [PageHeading, RouterLink, Spoken],
  template: `
    <h1 aelHeading><ael-spoken key="staff.sessionEnded" /></h1>
    <p class="lead"><ael-spoken key="staff.sessionEndedWhy" /></p>
    <p class="field"><a class="btn" routerLink="/sign-in" [queryParams]="{ after: after() }"><ael-spoken key="staff.signInAgain" /></a></p>
  `,
  host: { class: 'page wrap' },
})
export class SessionEnded {
  readonly after = input<string>();
}
