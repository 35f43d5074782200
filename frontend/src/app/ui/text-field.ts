import { Component, input, model } from '@angular/core';

/** A field to type into, with its label, its hint and what is wrong with it. */
@Component({
  selector: 'ael-text-field',
  template: `
    <div class="field" [class.wrong]="fault()">
      <label class="label" [for]="name()">{{ label() }}</label>
      @if (hint(); as words) {
        <span class="hint" [id]="name() + '-hint'">{{ words }}</span>
      }
      @if (fault(); as words) {
        <p class="fault" [id]="name() + '-fault'">{{ words }}</p>
      }
      <input [class]="isShort() ? 'input short' : 'input'" [id]="name()" #box autocomplete="off" [value]="value()" [attr.inputmode]="isNumber() ? 'numeric' : null" [attr.aria-describedby]="described()" (input)="value.set(box.value)">
    </div>
  `,
})
export class TextField {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly fault = input<string | null>(null);
  readonly isShort = input(true);
  readonly isNumber = input(false);
  readonly value = model.required<string>();

  protected described(): string | null {
    const parts = [this.hint() ? `${this.name()}-hint` : '', this.fault() ? `${this.name()}-fault` : ''].filter(Boolean);
    return parts.length > 0 ? parts.join(' ') : null;
  }
}
