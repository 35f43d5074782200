import { Component, type ElementRef, inject, viewChild } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Masthead } from './shell/masthead';
import { PageFoot } from './shell/page-foot';
import { HeadingFocus } from './ui/page-heading';

@Component({
  selector: 'ael-root',
  imports: [Masthead, PageFoot, RouterOutlet, TranslocoPipe],
  template: `
    <a class="govuk-skip-link" href="#main" (click)="skip($event)">{{ 'shell.skip' | transloco }}</a>
    <ael-masthead />
    <main #main id="main" tabindex="-1"><router-outlet /></main>
    <ael-page-foot />
  `,
})
export class App {
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  constructor() {
    inject(HeadingFocus);
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }
}
