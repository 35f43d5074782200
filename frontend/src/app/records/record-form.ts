import { Component, computed, input, model } from '@angular/core';
import type { ChoiceView, RecordKindView, SaidView } from '../api/models';
import type { FormFault } from '../ui/error-summary';
import { Both } from '../ui/language/both';
import { type Answers, isAsked, timeOf } from './answers';
import { RecordField } from './record-field';

/** The questions of a kind, group by group; one that another answer opens comes when it does. */
@Component({
  selector: 'ael-record-form',
  imports: [Both, RecordField],
  template: `
    @for (group of groups(); track $index) {
      <section class="group">
        @if (!isBare()) {
          @if (group.title; as title) {
            <h2>{{ title | both }}</h2>
          }
          @if (group.hint; as hint) {
            <p class="muted">{{ hint | both }}</p>
          }
        }
        @for (field of group.fields; track field.name) {
          <ael-record-field
            [field]="field" [fault]="fault(field.name)" [said]="saidOf(field.name)" [choices]="choicesOf(field.name)"
            [value]="answers()[field.name] ?? ''" [time]="answers()[at(field.name)] ?? ''"
            (valueChange)="answer(field.name, $event)" (timeTyped)="answer(at(field.name), $event)" />
        }
      </section>
    }
  `,
})
export class RecordForm {
  readonly kind = input.required<RecordKindView>();
  readonly answers = model.required<Answers>();
  readonly faults = input<readonly FormFault[]>([]);
  readonly said = input<readonly SaidView[]>([]);
  readonly choices = input<readonly ChoiceView[]>([]);
  /** Without the headings of its groups: within another form. */
  readonly isBare = input(false);
  /** Only these questions, where not all are asked. */
  readonly only = input<readonly string[] | null>(null);

  protected readonly groups = computed(() => {
    const only = this.only();
    return this.kind()
      .groups.map((group) => ({ ...group, fields: group.fields.filter((field) => isAsked(field, this.answers()) && (!only || only.includes(field.name))) }))
      .filter(({ fields }) => fields.length > 0);
  });
  protected readonly at = timeOf;

  protected fault(name: string): string | null {
    return this.faults().find(({ field }) => field === `f-${name}`)?.words ?? null;
  }

  protected saidOf(name: string) {
    return this.said().find(({ field }) => field === name)?.text ?? null;
  }

  protected choicesOf(name: string) {
    return this.choices().filter(({ field }) => field === name);
  }

  protected answer(name: string, text: string): void {
    this.answers.update((answers) => ({ ...answers, [name]: text }));
  }
}
