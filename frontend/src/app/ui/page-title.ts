import { Injectable, computed, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { type Bilingual, Language } from './language/language';

/** The title of the window. Routes name a key of the catalogue; a page about one thing names the thing. It never holds a person's name. */
@Injectable({ providedIn: 'root' })
export class PageTitle {
  private readonly title = inject(Title);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly subject = signal<string | Bilingual>('');
  private readonly hasFault = signal(false);

  private readonly said = computed(() => {
    const subject = this.subject();
    const language = this.language.current();
    const words = typeof subject === 'string' ? this.transloco.translate(subject, {}, language) : subject[language];
    const fault = this.hasFault() ? `${this.transloco.translate('ui.errorPrefix', {}, language)} ` : '';
    return subject === '' ? 'Aelwyd' : `${fault}${words} – Aelwyd`;
  });

  constructor() {
    effect(() => this.title.setTitle(this.said()));
  }

  /** Names the page by a key of the catalogue or by a text of the field. */
  name(subject: string | Bilingual): void {
    this.hasFault.set(false);
    this.subject.set(subject);
  }

  /** Puts `Error:` before the title while a form has something to put right. */
  markFault(hasFault: boolean): void {
    this.hasFault.set(hasFault);
  }
}

/** Lets a route say its title as a key of the catalogue. */
@Injectable({ providedIn: 'root' })
export class TitleFromRoute extends TitleStrategy {
  private readonly pageTitle = inject(PageTitle);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const key = this.buildTitle(snapshot);
    if (key) this.pageTitle.name(key);
  }
}
