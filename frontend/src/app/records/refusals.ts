import { Injectable, computed, inject, signal } from '@angular/core';
import type { FormFault } from '../ui/error-summary';
import { type Bilingual, Language } from '../ui/language/language';
import { type Problem, problemOf, saidOf } from '../ui/problem';
import { isSentBefore } from '../ui/saved-before';

/** What somebody else stored meanwhile. */
export interface Theirs {
  readonly version: number;
  readonly by: string | null;
  readonly at: string | null;
  readonly values: Readonly<Record<string, string>>;
  /** Names of people and places the answers refer to, by field. */
  readonly names?: Readonly<Record<string, string>>;
}

interface Refusal extends Pick<Problem, 'type' | 'status' | 'title' | 'detail'> {
  readonly errors?: readonly { field: string; message: Bilingual }[];
  readonly theirs?: Theirs;
  readonly toConfirm?: readonly string[];
  readonly stored?: { readonly at: string; readonly key?: string };
}

/** Why the server did not store a row: what is wrong with it, what is to be confirmed, or what somebody else stored meanwhile. */
@Injectable()
export class Refusals {
  private readonly language = inject(Language);
  private readonly refusal = signal<Refusal | null>(null);
  readonly theirs = computed(() => this.refusal()?.theirs ?? null);
  /** Codes of what is unlikely, and what is said of it. */
  readonly toConfirm = computed(() => this.refusal()?.toConfirm ?? []);
  readonly warnings = computed(() => (this.toConfirm().length > 0 ? (this.refusal()?.errors ?? []) : []));
  /** What an earlier sending stored, where this one came with other answers. */
  readonly before = computed(() => (this.refusal() && isSentBefore(this.refusal()!) ? this.refusal() : null));
  readonly faults = computed<readonly FormFault[]>(() => {
    const refusal = this.refusal();
    if (!refusal || refusal.theirs || refusal.toConfirm || this.before()) return [];
    const faults = (refusal.errors ?? []).map(({ field, message }) => ({ field: field === 'reason' ? 'reason' : `f-${field}`, words: this.language.of(message) }));
    return faults.length > 0 ? faults : saidOf(refusal).map((said) => ({ field: null, words: this.language.of(said) }));
  });

  take(error: unknown): void {
    this.refusal.set(problemOf(error) as Refusal);
  }

  clear(): void {
    this.refusal.set(null);
  }
}
