import { Injectable } from '@angular/core';

/**
 * What somebody looks for, kept while they go from page to page. It may be a child’s name, so it is in memory alone:
 * it ends with the page, with a reload and with signing out, and stands in no store of the browser.
 */
@Injectable({ providedIn: 'root' })
export class KeptTyping {
  private readonly texts = new Map<string, string>();

  keep(place: string, text: string): void {
    this.texts.set(place, text);
  }

  kept(place: string): string {
    return this.texts.get(place) ?? '';
  }

  forgetAll(): void {
    this.texts.clear();
  }
}
