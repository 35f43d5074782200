import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** The link of somebody's new account, where no mail takes it to them. */
@Component({
  selector: 'ael-link-given',
  imports: [TranslocoPipe],
  template: `
    <div class="panel mt">
      <label class="label" for="link">{{ 'accounts.link' | transloco }}</label>
      <span class="hint" id="link-hint">{{ 'accounts.giveLink' | transloco }}</span>
      <input class="input wide" id="link" readonly aria-describedby="link-hint" [value]="link()">
    </div>
  `,
})
export class LinkGiven {
  readonly link = input.required<string>();
}
