import { Component, ElementRef, inject, input, linkedSignal, model, resource, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Both } from '../ui/language/both';
import type { Bilingual } from '../ui/language/language';
import { RecordsDoor } from '../due/records-door';

/** Finds a carer, a home or a member of staff by part of a name; what is chosen can be changed. Each that is found is a button: arrow keys would choose the next of radios at once. */
@Component({
  selector: 'ael-look-up',
  imports: [Both, TranslocoPipe],
  template: `
    @if (value() !== '') {
      <p class="line chosen">
        <span class="strong">{{ chosen() | both }}</span>
        <button class="as-link link" type="button" #again (click)="chooseAnother()">{{ 'records.chooseAnother' | transloco }}<span class="govuk-visually-hidden">: {{ label() | both }}</span></button>
      </p>
    } @else {
      <input class="input" #box [id]="inputId()" autocomplete="off" [value]="typed()" [attr.aria-describedby]="describedBy()" (input)="type(box.value)" (keydown.enter)="$event.preventDefault()">
      <div role="status" class="small muted">
        @if (found.hasValue() && asked() !== '') {
          {{ (found.value()!.total === 0 ? 'records.noneFound' : 'records.chooseOne') | transloco }}
        }
      </div>
      @if (found.hasValue() && asked() !== '' && found.value()!.rows.length > 0) {
        <ul class="found mt-s" [attr.aria-label]="label() | both">
          @for (row of found.value()!.rows.slice(0, 8); track row.key) {
            <li><button type="button" (click)="choose(row.key, row.name)">{{ row.name | both }}</button></li>
          }
        </ul>
      }
    }
  `,
})
export class LookUp {
  readonly kind = input.required<string>();
  readonly inputId = input.required<string>();
  readonly label = input.required<Bilingual>();
  /** What is chosen, in words, where it was chosen before this page. */
  readonly said = input<Bilingual | null>(null);
  readonly describedBy = input<string | null>(null);
  readonly value = model.required<string>();
  private readonly door = inject(RecordsDoor);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private readonly again = viewChild<ElementRef<HTMLElement>>('again');
  protected readonly typed = signal('');
  protected readonly asked = signal('');
  protected readonly chosen = linkedSignal<Bilingual | null>(() => this.said());
  private timer: ReturnType<typeof setTimeout> | undefined;
  protected readonly found = resource({
    params: () => (this.asked().length > 1 ? { find: this.asked(), kind: this.kind() } : undefined),
    loader: ({ params }) => this.door.list({ publicId: undefined, kind: params.kind }, 1, params.find),
  });

  protected type(text: string): void {
    this.typed.set(text);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.asked.set(text.trim()), 200);
  }

  protected choose(key: string, name: Bilingual): void {
    this.chosen.set(name);
    this.value.set(key);
    this.typed.set('');
    this.asked.set('');
    setTimeout(() => this.again()?.nativeElement.focus());
  }

  protected chooseAnother(): void {
    this.value.set('');
    setTimeout(() => this.box()?.nativeElement.focus());
  }
}
