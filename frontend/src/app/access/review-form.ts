import { Component, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CodedView } from '../api/models';
import { ErrorSummary } from '../ui/error-summary';
import { Both } from '../ui/language/both';
import { faultsToPutRight } from '../ui/small-form';

/** What was found when a use of a record was looked at. */
@Component({
  selector: 'ael-review-form',
  imports: [Both, ErrorSummary, TranslocoPipe],
  template: `
    <ael-error-summary [faults]="form.faults()" />
    <form novalidate (submit)="send($event)">
      <fieldset class="field" [class.wrong]="form.fault('outcome')">
        <legend class="label">{{ 'access.outcome' | transloco }}</legend>
        @if (form.fault('outcome'); as words) {
          <p class="fault">{{ words }}</p>
        }
        <div class="pick">
          @for (one of outcomes(); track one.code; let first = $first) {
            <label><input type="radio" [name]="'outcome-' + no()" [id]="first ? prefix() + 'outcome' : prefix() + one.code" [checked]="outcome() === one.code" (change)="outcome.set(one.code)"> {{ one.title | both }}</label>
          }
        </div>
      </fieldset>
      <div class="field" [class.wrong]="form.fault('note')">
        <label class="label" [for]="prefix() + 'note'">{{ 'access.note' | transloco }}</label>
        @if (form.fault('note'); as words) {
          <p class="fault" [id]="prefix() + 'note-fault'">{{ words }}</p>
        }
        <textarea class="input" rows="3" #box [id]="prefix() + 'note'" [value]="note()" [attr.aria-describedby]="form.fault('note') ? prefix() + 'note-fault' : null" (input)="note.set(box.value)"></textarea>
      </div>
      <p class="field"><button class="btn" type="submit">{{ 'access.save' | transloco }}</button></p>
    </form>
  `,
})
export class ReviewForm {
  readonly no = input.required<number>();
  readonly outcomes = input.required<readonly CodedView[]>();
  readonly act = input.required<(said: { outcome: string; note: string }) => Promise<void>>();
  readonly reviewed = output<void>();
  protected readonly form = faultsToPutRight(() => this.prefix(), 'outcome');
  protected readonly outcome = signal('');
  protected readonly note = signal('');

  protected prefix(): string {
    return `review-${this.no()}-`;
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const wrong = [
      ...(this.outcome() === '' ? [{ field: 'outcome', key: 'access.outcomeMissing' }] : []),
      ...(this.note().trim().length < 3 ? [{ field: 'note', key: 'access.noteMissing' }] : []),
    ];
    await this.form.send(wrong, async () => {
      await this.act()({ outcome: this.outcome(), note: this.note().trim() });
      this.reviewed.emit();
    });
  }
}
