import { Component, inject, output, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { giveMyOwnAddress, myOwnAddress, takeBackMyOwnAddress } from '../api/functions';
import { Instant } from '../ui/language/day';
import { TextField } from '../ui/text-field';
import { FormFaults } from './form-faults';

/** Where somebody lives, given once and shown to nobody. */
@Component({
  selector: 'ael-my-address',
  imports: [Instant, TextField, TranslocoPipe],
  providers: [FormFaults],
  template: `
    <p>{{ 'account.addressLead' | transloco }}</p>
    @if (given.hasValue() && given.value().givenAt; as at) {
      <p class="mt">{{ 'account.addressGiven' | transloco: { at: at | instant } }}</p>
      <p class="field"><button class="btn second" type="button" (click)="takeBack()">{{ 'account.addressTakeBack' | transloco }}</button></p>
    }
    <form novalidate (submit)="submit($event)">
      <ael-text-field name="postcode" [label]="'account.postcode' | transloco" [fault]="form.of('postcode')" [(value)]="postcode" />
      <p class="field"><button class="btn second" type="submit">{{ 'account.addressGive' | transloco }}</button></p>
    </form>
  `,
})
export class MyAddress {
  readonly changed = output<string>();
  private readonly api = inject(Api);
  protected readonly form = inject(FormFaults);
  protected readonly given = resource({ loader: () => this.api.invoke(myOwnAddress) });
  protected readonly postcode = signal('');

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    const needed = [{ field: 'postcode', key: 'account.postcodeMissing', value: this.postcode() }];
    if (!(await this.form.attempt(needed, () => this.api.invoke(giveMyOwnAddress, { body: { postcode: this.postcode() } })))) return;
    this.postcode.set('');
    this.given.reload();
    this.changed.emit('account.addressKept');
  }

  protected async takeBack(): Promise<void> {
    if (!(await this.form.attempt([], () => this.api.invoke(takeBackMyOwnAddress)))) return;
    this.given.reload();
    this.changed.emit('account.addressGone');
  }
}
