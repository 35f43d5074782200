import { computed, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { FormFault } from './error-summary';
import { Language } from './language/language';
import { problemOf } from './problem';

/** What a small form of settings has to put right: what it finds itself, else what the server says. Call where a component is made; what the ids begin with may follow an input. */
export function faultsToPutRight(given: string | (() => string), firstField: string) {
  const prefix = () => (typeof given === 'string' ? given : given());
  const language = inject(Language);
  const transloco = inject(TranslocoService);
  const keys = signal<readonly { field: string; key: string }[]>([]);
  const refused = signal<unknown>(null);
  const isSending = signal(false);
  const faults = computed<readonly FormFault[]>(() => {
    const ours = keys().map(({ field, key }) => ({ field: prefix() + field, words: transloco.translate<string>(key, {}, language.current()) }));
    if (ours.length > 0 || refused() === null) return ours;
    const { errors = [], title } = problemOf(refused());
    const theirs = errors.map(({ field, message }) => ({ field: prefix() + field, words: language.of(message) }));
    return theirs.length > 0 ? theirs : [{ field: prefix() + firstField, words: language.of(title) }];
  });
  return {
    faults,
    isSending: isSending.asReadonly(),
    fault: (field: string) => faults().find((fault) => fault.field === prefix() + field)?.words ?? null,
    /** Sends when nothing is wrong; keeps what the server refuses to be shown at its field. */
    send: async (wrong: readonly { field: string; key: string }[], act: () => Promise<void>) => {
      keys.set(wrong);
      refused.set(null);
      if (wrong.length > 0 || isSending()) return;
      isSending.set(true);
      try {
        await act();
      } catch (error) {
        refused.set(error);
      } finally {
        isSending.set(false);
      }
    },
  };
}
