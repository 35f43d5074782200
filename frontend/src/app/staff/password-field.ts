import { Component, input, model } from '@angular/core';

/** A field for a password or a code: password managers may fill it in, and anything may be pasted. */
@Component({
  selector: 'ael-password-field',
  template: `
    <div class="field" [class.wrong]="fault()">
      <label class="label" [for]="name()">{{ label() }}</label>
      @if (hint(); as words) {
        <span class="hint" [id]="name() + '-hint'">{{ words }}</span>
      }
      @if (fault(); as words) {
        <p class="fault" [id]="name() + '-fault'">{{ words }}</p>
      }
      <input [class]="isCode() ? 'input short' : 'input'" [type]="isCode() ? 'text' : 'password'" [id]="name()" #box [autocomplete]="autocomplete()" spellcheck="false" autocapitalize="none"
        [value]="value()" [attr.aria-describedby]="described()" (input)="value.set(box.value)">
    </div>
  `,
})
export class PasswordField {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly fault = input<string | null>(null);
  readonly isCode = input(false);
  readonly autocomplete = input<'current-password' | 'new-password' | 'one-time-code'>('current-password');
  readonly value = model.required<string>();

  protected described(): string | null {
    const parts = [this.hint() ? `${this.name()}-hint` : '', this.fault() ? `${this.name()}-fault` : ''].filter(Boolean);
    return parts.length > 0 ? parts.join(' ') : null;
  }
}
