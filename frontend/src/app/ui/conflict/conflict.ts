import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Instant } from '../language/day';
import { PageHeading } from '../page-heading';

/** A field that two people gave different answers to. */
export interface ContestedField {
  readonly name: string;
  readonly label: string;
  /** As each answered it, and as a page shows it. */
  readonly yours: string;
  readonly theirs: string;
  readonly yoursShown?: string;
  readonly theirsShown?: string;
  /** Free text: both can be kept, one after the other. */
  readonly isText: boolean;
}

/** Who saved, and when: an instant. */
export interface SavedBy {
  readonly by: string | null;
  readonly at: string | null;
}

type Choice = 'yours' | 'theirs' | 'both';

/**
 * Stands in the place of a form whose save met somebody else’s: both answers field by field, to choose one or keep both. Nothing is
 * stored until that is done, and one’s own stays a draft if one leaves.
 */
@Component({
  selector: 'ael-conflict',
  imports: [Instant, PageHeading, TranslocoPipe],
  templateUrl: './conflict.html',
})
export class Conflict {
  readonly fields = input.required<readonly ContestedField[]>();
  readonly saved = input.required<SavedBy>();
  /** A key of the catalogue. */
  readonly heading = input('conflict.titles.record');
  /** The answers chosen, by field. */
  readonly chosen = output<Readonly<Record<string, string>>>();
  readonly keptAsDraft = output<void>();
  /** One’s own stands until another is chosen: where theirs is empty nobody has to choose. */
  protected readonly choices = linkedSignal<Readonly<Record<string, Choice>>>(() => Object.fromEntries(this.fields().map(({ name }) => [name, 'yours' as const])));
  protected readonly options = computed(() => this.fields().map((field) => ({ field, canKeepBoth: field.isText && field.yours !== '' && field.theirs !== '' })));

  protected choose(name: string, choice: Choice): void {
    this.choices.update((choices) => ({ ...choices, [name]: choice }));
  }

  protected save(event: Event): void {
    event.preventDefault();
    this.chosen.emit(Object.fromEntries(this.fields().map(({ name, yours, theirs }) => [name, answer(this.choices()[name] ?? 'yours', yours, theirs)])));
  }
}

function answer(choice: Choice, yours: string, theirs: string): string {
  if (choice === 'both') return `${theirs}\n\n${yours}`;
  return choice === 'theirs' ? theirs : yours;
}
