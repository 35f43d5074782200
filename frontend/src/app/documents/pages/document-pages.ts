import { HttpClient } from '@angular/common/http';
import { Component, computed, DestroyRef, type ElementRef, inject, input, linkedSignal, resource, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import type { Answered } from './page-messages';
import { PagesOfFile } from './pages-of-file';

/** A larger file is fetched when its reader says so: it may be a telephone that pays for it. */
const LIGHT = 3 * 1024 * 1024;
/** A file can say that it has any number of pages. */
const PAGES = 500;
const whyNot = (answer: Answered | undefined) => (answer && 'not' in answer ? answer.not : null);
const sizes = [1, 1.5, 2, 3] as const;

/**
 * The pages of a PDF as they look, one at a time. The file is fetched once, and the log says once that it was opened, however many
 * pages are looked at. The words of the document stand beside it for whoever does not see it.
 */
@Component({
  selector: 'ael-document-pages',
  imports: [TranslocoPipe],
  templateUrl: './document-pages.html',
})
export class DocumentPages {
  readonly address = input.required<string>();
  readonly title = input.required<string>();
  readonly bytes = input.required<number>();
  /** Whether its words are told below, so that the picture of them need not be. */
  readonly hasWords = input.required<boolean>();
  private readonly http = inject(HttpClient);
  private readonly canvas = viewChild<ElementRef<HTMLCanvasElement>>('canvas');
  private pages: PagesOfFile | undefined;

  protected readonly isWanted = linkedSignal(() => this.bytes() <= LIGHT);
  protected readonly megabytes = computed(() => Math.round(this.bytes() / 1024 / 1024));
  protected readonly number = linkedSignal({ source: this.address, computation: () => 1 });
  protected readonly size = signal(0);
  protected readonly width = computed(() => 100 * (sizes[this.size()] ?? 1));
  protected readonly isLargest = computed(() => this.size() === sizes.length - 1);

  protected readonly opened = resource({ params: () => (this.isWanted() ? this.address() : undefined), loader: ({ params }) => this.open(params) });
  private readonly there = computed(() => {
    const answer = this.opened.value();
    return answer && 'opened' in answer ? answer.opened : 0;
  });
  protected readonly count = computed(() => Math.min(PAGES, this.there()));
  protected readonly goesOn = computed(() => this.there() > PAGES);
  protected readonly numbers = computed(() => Array.from({ length: this.count() }, (_each, at) => at + 1));
  protected readonly drawn = resource({ params: () => (this.count() > 0 ? { number: this.number(), of: this.address() } : undefined), loader: ({ params, abortSignal }) => this.draw(params.number, abortSignal) });
  protected readonly isWhole = computed(() => {
    const answer = this.drawn.value();
    return !answer || !('drawn' in answer) || answer.isWhole;
  });
  protected readonly notOpened = computed(() => whyNot(this.opened.value()));
  protected readonly notDrawn = computed(() => whyNot(this.drawn.value()));

  constructor() {
    inject(DestroyRef).onDestroy(() => this.pages?.end());
  }

  protected turnTo(number: number): void {
    if (number >= 1 && number <= this.count()) this.number.set(number);
  }

  protected resize(by: 1 | -1): void {
    this.size.update((size) => Math.min(sizes.length - 1, Math.max(0, size + by)));
  }

  private async open(address: string): Promise<Answered> {
    this.pages?.end();
    if (typeof OffscreenCanvas === 'undefined' || typeof Worker === 'undefined') return { not: 'old' };
    try {
      const file = await firstValueFrom(this.http.get(address, { responseType: 'arraybuffer' }));
      this.pages = new PagesOfFile();
      return await this.pages.open(file);
    } catch {
      return { not: 'gone' };
    }
  }

  private async draw(number: number, signal: AbortSignal): Promise<Answered | undefined> {
    const answer = await this.pages?.draw(number);
    const canvas = this.canvas()?.nativeElement;
    if (!answer || !('drawn' in answer) || !canvas) return answer;
    if (!signal.aborted) {
      [canvas.width, canvas.height] = [answer.drawn.width, answer.drawn.height];
      canvas.getContext('2d')?.drawImage(answer.drawn, 0, 0);
    }
    answer.drawn.close();
    return answer;
  }
}
