import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { addChronologyEvent } from '../api/functions';
import { Drafts } from '../ui/drafts/drafts';
import { DraftStateLine } from '../ui/drafts/draft-state';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Language } from '../ui/language/language';
import { readDay } from '../ui/language/read-day';
import { inWales } from '../ui/language/say-day';
import { problemOf } from '../ui/problem';

const fields = ['happenedOn', 'sentence', 'effect', 'source'] as const;
type Field = (typeof fields)[number];

/** Adds an event that stands in no other record: the day, one sentence, what it did to the child, and where it is known from. */
@Component({
  selector: 'ael-own-event-form',
  imports: [DraftStateLine, ErrorSummary, TranslocoPipe],
  template: `
    <form class="panel mt" novalidate (submit)="send($event)">
      <ael-error-summary [faults]="faults()" />
      <h2>{{ 'story.addEvent' | transloco }}</h2>
      <ael-draft-state [draft]="draft" />
      @for (field of fields; track field) {
        <div class="field" [class.wrong]="fault(field)">
          <label class="label" [for]="field">{{ 'story.event.' + field | transloco }}</label>
          <span class="hint" [id]="field + '-hint'">{{ 'story.eventHints.' + field | transloco }}</span>
          @if (fault(field); as words) {
            <p class="fault" [id]="field + '-fault'">{{ words }}</p>
          }
          <input class="input wide" [id]="field" #box autocomplete="off" [value]="typed()[field]" [attr.aria-describedby]="fault(field) ? field + '-hint ' + field + '-fault' : field + '-hint'" (input)="type(field, box.value)">
        </div>
      }
      <p class="line field">
        <button class="btn" type="submit">{{ 'story.saveEvent' | transloco }}</button>
        <button class="btn second" type="button" (click)="left.emit()">{{ 'story.leaveIt' | transloco }}</button>
      </p>
    </form>
  `,
})
export class OwnEventForm {
  readonly publicId = input.required<string>();
  readonly saved = output();
  readonly left = output();
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly today = inWales(new Date()).on;
  protected readonly fields = fields;
  protected readonly draft = inject(Drafts).open<Readonly<Record<Field, string>>>({ place: () => `chronology-event.${this.publicId()}`, blank: { happenedOn: '', sentence: '', effect: '', source: '' } });
  protected readonly typed = this.draft.value;
  private readonly wasAsked = signal(false);
  private readonly refused = signal<unknown>(null);

  protected readonly faults = computed<readonly FormFault[]>(() => {
    const { happenedOn, sentence, source } = this.typed();
    const say = (key: string) => this.transloco.translate<string>(key, {}, this.language.current());
    const ours = this.wasAsked()
      ? [
          ...('fault' in readDay(happenedOn, this.today) ? [{ field: 'happenedOn', words: say('story.eventMissing.happenedOn') }] : []),
          ...(sentence.trim() === '' ? [{ field: 'sentence', words: say('story.eventMissing.sentence') }] : []),
          ...(source.trim() === '' ? [{ field: 'source', words: say('story.eventMissing.source') }] : []),
        ]
      : [];
    if (ours.length > 0 || this.refused() === null) return ours;
    const { errors = [], title } = problemOf(this.refused());
    return errors.length > 0 ? errors.map(({ field, message }) => ({ field, words: this.language.of(message) })) : [{ field: null, words: this.language.of(title) }];
  });

  protected fault(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.words ?? null;
  }

  protected type(field: Field, text: string): void {
    this.typed.update((typed) => ({ ...typed, [field]: text }));
    this.refused.set(null);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.wasAsked.set(true);
    const day = readDay(this.typed().happenedOn, this.today);
    if (this.faults().length > 0 || 'fault' in day) return;
    const { sentence, effect, source } = this.typed();
    try {
      await this.api.invoke(addChronologyEvent, { publicId: this.publicId(), 'idempotency-key': this.draft.key(), body: { happenedOn: day.on, sentence, source, effect: effect || null } });
      await this.draft.finish();
      this.saved.emit();
    } catch (error) {
      this.refused.set(error);
    }
  }
}
