import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RecordKindView } from '../api/models';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';
import { type Answers } from './answers';
import { fieldsOf } from './record-kinds';
import { SayAnswer } from './say-answer';
import type { Theirs } from './refusals';

/** Somebody else changed the row meanwhile: theirs beside one’s own, and nothing overwritten until one chooses. */
@Component({
  selector: 'ael-their-changes',
  imports: [Both, Day, SayAnswer, TranslocoPipe],
  template: `
    <section class="banner" aria-labelledby="their-changes">
      <div role="alert">
        <h2 id="their-changes">{{ 'records.changedByAnother' | transloco }}</h2>
        <p>{{ (theirs().by ? 'records.changedByWhom' : 'records.nothingLost') | transloco: { by: theirs().by, on: theirs().at | day } }}</p>
      </div>
      <table class="cards mt">
        <caption class="govuk-visually-hidden">{{ 'records.bothVersions' | transloco }}</caption>
        <thead>
          <tr><th scope="col">{{ 'records.question' | transloco }}</th><th scope="col">{{ 'records.yours' | transloco }}</th><th scope="col">{{ 'records.theirs' | transloco }}</th></tr>
        </thead>
        <tbody>
          @for (field of differing(); track field.name) {
            <tr>
              <th scope="row">{{ field.label | both }}</th>
              <td [attr.data-label]="'records.yours' | transloco">{{ mine()[field.name] | sayAnswer: field }}</td>
              <td [attr.data-label]="'records.theirs' | transloco">{{ theirs().values[field.name] | sayAnswer: field }}</td>
            </tr>
          }
        </tbody>
      </table>
      <p class="line mt">
        <button class="btn" type="button" (click)="keepMine.emit(theirs().version)">{{ 'records.saveMine' | transloco }}</button>
        <button class="btn second" type="button" (click)="keepTheirs.emit()">{{ 'records.keepTheirs' | transloco }}</button>
      </p>
    </section>
  `,
})
export class TheirChanges {
  readonly kind = input.required<RecordKindView>();
  readonly theirs = input.required<Theirs>();
  /** What would be sent. */
  readonly mine = input.required<Answers>();
  readonly keepMine = output<number>();
  readonly keepTheirs = output<void>();
  protected readonly differing = computed(() => fieldsOf(this.kind()).filter(({ name }) => name in this.mine() && this.mine()[name] !== this.theirs().values[name]));
}
