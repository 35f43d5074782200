import { DOCUMENT, Injectable, effect, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';

export type LanguageCode = 'en' | 'cy';

/** A text of the field, said in both languages. */
export interface Bilingual {
  readonly en: string;
  readonly cy: string;
}

const place = 'aelwyd.language';

/** The language the reader has chosen; every page follows it at once, without a reload. Kept by the browser from visit to visit. */
@Injectable({ providedIn: 'root' })
export class Language {
  private readonly document = inject(DOCUMENT);
  private readonly transloco = inject(TranslocoService);
  private readonly chosen = signal<LanguageCode | null>(remembered(this.document));

  constructor() {
    effect(() => {
      this.transloco.setActiveLang(this.current());
      this.document.documentElement.lang = this.current();
    });
  }

  /** Whether anybody has said which language this reader wants; until then pages speak both. */
  isChosen(): boolean {
    return this.chosen() !== null;
  }

  current(): LanguageCode {
    return this.chosen() ?? 'en';
  }

  choose(language: LanguageCode): void {
    this.document.defaultView?.localStorage.setItem(place, language);
    this.chosen.set(language);
  }

  /** The text in the reader's language. */
  of(text: Bilingual): string {
    return text[this.current()];
  }
}

function remembered(document: Document): LanguageCode | null {
  const kept = document.defaultView?.localStorage.getItem(place);
  return kept === 'en' || kept === 'cy' ? kept : null;
}
