import { Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { ChoiceView, RecordFieldView, RecordKindView } from '../api/models';
import type { ContestedField } from '../ui/conflict/conflict';
import { Language } from '../ui/language/language';
import type { Answers } from './answers';
import type { Theirs } from './refusals';
import { fieldsOf } from './record-kinds';
import { SayAnswer } from './say-answer';

/** Answers two people gave to the same question of a row, in words. */
@Injectable()
export class Contested {
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly say = inject(SayAnswer);

  /** @param mine what would be sent: only what differs from what was read */
  fields(kind: RecordKindView, mine: Answers, theirs: Theirs, choices: readonly ChoiceView[]): ContestedField[] {
    return fieldsOf(kind).filter(({ name }) => name in mine && mine[name] !== theirs.values[name]).map((field) => {
      const [yours, other] = [mine[field.name] ?? '', theirs.values[field.name] ?? ''];
      return {
        name: field.name, label: this.language.of(field.label), yours, theirs: other, isText: field.isLong,
        ...(yours !== '' && { yoursShown: this.words(field, yours, choices, null) }), ...(other !== '' && { theirsShown: this.words(field, other, choices, theirs.names?.[field.name] ?? null) }),
      };
    });
  }

  /** Somebody looked up by name is known here by their key alone, unless the server says who it is. */
  private words(field: RecordFieldView, text: string, choices: readonly ChoiceView[], name: string | null): string {
    const choice = choices.find((one) => one.field === field.name && one.key === text);
    if (choice) return this.language.of(choice.name);
    if (field.isLookedUp) return name ?? this.transloco.translate<string>('records.whoYouChose', {}, this.language.current());
    return this.say.transform(text, field);
  }
}
