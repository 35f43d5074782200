import { Component, type ElementRef, inject, viewChild } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmergencyStrip } from './access/emergency-strip';
import { Watermark } from './access/watermark';
import { Printing } from './identity/printing';
import { Masthead } from './shell/masthead';
import { PageFoot } from './shell/page-foot';
import { SessionWarning } from './staff/session-warning';
import { ShowWhoYouAre } from './staff/show-who-you-are';
import { HeadingFocus } from './ui/page-heading';
import { SaidFirst } from './ui/said-first';

@Component({
  selector: 'ael-root',
  imports: [EmergencyStrip, Masthead, PageFoot, RouterOutlet, SaidFirst, SessionWarning, ShowWhoYouAre, TranslocoPipe, Watermark],
  template: `
    <a class="govuk-skip-link" href="#main" (click)="skip($event)">{{ 'shell.skip' | transloco }}</a>
    <ael-masthead />
    <ael-emergency-strip />
    <main #main id="main" tabindex="-1"><ael-said-first /><router-outlet /></main>
    <ael-page-foot />
    <ael-watermark />
    <ael-show-who-you-are />
    <ael-session-warning />
  `,
})
export class App {
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  constructor() {
    inject(HeadingFocus);
    inject(Printing);
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }
}
