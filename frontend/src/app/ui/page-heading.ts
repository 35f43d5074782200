import { DOCUMENT, Directive, ElementRef, Injectable, afterNextRender, inject } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';

/** After a change of page the focus goes to its heading, once the heading is there. */
@Injectable({ providedIn: 'root' })
export class HeadingFocus {
  private readonly document = inject(DOCUMENT);
  private path: string | null = null;
  private isDue = false;

  constructor() {
    inject(Router)
      .events.pipe(filter((event) => event instanceof NavigationEnd))
      .subscribe((event) => this.arrive(event.urlAfterRedirects));
  }

  /** Takes the focus if a change of page has left it to be taken. */
  take(heading: HTMLElement): void {
    if (!this.isDue) return;
    this.isDue = false;
    heading.focus();
  }

  /** What is said above the heading takes it in its place. */
  giveTo(find: () => HTMLElement | null): void {
    this.isDue = false;
    setTimeout(() => find()?.focus());
  }

  /** A change of the query alone, as a page of a list or another day, leaves the focus where it is. */
  private arrive(url: string): void {
    const path = url.split(/[?#]/)[0] ?? '';
    this.isDue = this.path !== null && path !== this.path;
    this.path = path;
    const heading = this.document.querySelector<HTMLElement>('main h1');
    if (heading) this.take(heading);
  }
}

/** The one heading of a page. */
@Directive({ selector: 'h1[aelHeading]', host: { tabindex: '-1' } })
export class PageHeading {
  constructor() {
    const heading = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const focus = inject(HeadingFocus);
    afterNextRender(() => focus.take(heading));
  }
}
