import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../staff/session';
import { Language, type LanguageCode } from '../ui/language/language';

/** Both languages by their own full names, on every page. Changing keeps the page, what is typed and where it is scrolled to. */
@Component({
  selector: 'ael-language-switch',
  imports: [TranslocoPipe],
  template: `
    <nav class="languages" [attr.aria-label]="'shell.language' | transloco">
      <ul>
        @for (language of languages; track language.code) {
          <li>
            @if (current() === language.code) {
              <span aria-current="true" [lang]="language.code">{{ language.name }}</span>
            } @else {
              <a [attr.href]="router.url" [lang]="language.code" [attr.hreflang]="language.code" rel="alternate"
                (click)="choose(language.code, $event)">{{ language.name }}</a>
            }
          </li>
        }
      </ul>
    </nav>
  `,
})
export class LanguageSwitch {
  protected readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly language = inject(Language);
  protected readonly languages: readonly { code: LanguageCode; name: string }[] = [
    { code: 'en', name: 'English' },
    { code: 'cy', name: 'Cymraeg' },
  ];

  /** Before anybody has chosen, both are offered. */
  protected current(): LanguageCode | null {
    return this.language.isChosen() ? this.language.current() : null;
  }

  protected choose(language: LanguageCode, event: Event): void {
    event.preventDefault();
    void this.session.speak(language);
  }
}
