import { Injectable, computed, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { FormFault } from '../ui/error-summary';
import { Language } from '../ui/language/language';
import { problemOf } from '../ui/problem';

/** What is wrong with a form, found here or said by the server, in the language of the moment. Provided by each form for itself. */
@Injectable()
export class FormFaults {
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly missing = signal<readonly { field: string; key: string }[]>([]);
  private readonly refused = signal<unknown>(null);

  readonly faults = computed<readonly FormFault[]>(() => {
    this.language.current();
    if (this.missing().length > 0) return this.missing().map(({ field, key }) => ({ field, words: this.transloco.translate<string>(key) }));
    if (this.refused() === null) return [];
    const problem = problemOf(this.refused());
    return problem.errors?.map(({ field, message }) => ({ field, words: this.language.of(message) })) ?? [{ field: null, words: this.language.of(problem.title) }];
  });

  of(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.words ?? null;
  }

  /** Sends what is filled in; what is missing is said first. True where it was taken. */
  async attempt(needed: readonly { field: string; key: string; value: string }[], act: () => Promise<unknown>): Promise<boolean> {
    this.refused.set(null);
    this.missing.set(needed.filter(({ value }) => value.trim() === ''));
    if (this.missing().length > 0) return false;
    try {
      await act();
      return true;
    } catch (error) {
      this.refused.set(error);
      return false;
    }
  }
}
