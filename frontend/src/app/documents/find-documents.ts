import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { findDocuments } from '../api/functions';
import { ChildStrip } from '../identity/child-strip';
import { Session } from '../staff/session';
import { KeptTyping } from '../ui/kept-typing';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { ShortDay } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { piecesOf } from './words-found';

/** Looks for words inside documents: one child’s, or those of all one may see. What is looked for stands in no address and nothing the browser keeps. */
@Component({
  selector: 'ael-find-documents',
  imports: [Both, ChildStrip, Counted, PageHeading, ProblemPage, RouterLink, ShortDay, TranslocoPipe],
  templateUrl: './find-documents.html',
})
export class FindDocuments {
  readonly publicId = input<string>();
  private readonly api = inject(Api);
  private readonly kept = inject(KeptTyping);
  private readonly session = inject(Session);
  private readonly place = computed(() => `${this.session.me()?.email}.documents`);
  protected readonly asked = linkedSignal({ source: this.place, computation: (place) => this.kept.kept(place) });
  protected readonly page = signal(1);
  protected readonly pieces = piecesOf;
  protected readonly found = resource({
    params: () => (this.asked() === '' ? undefined : { find: this.asked(), page: this.page(), child: this.publicId() }),
    loader: ({ params: { find, page, child } }) => this.api.invoke(findDocuments, { body: child ? { find, page, child } : { find, page } }),
  });

  protected look(event: Event, words: string): void {
    event.preventDefault();
    this.kept.keep(this.place(), words.trim());
    this.page.set(1);
    this.asked.set(words.trim());
  }
}
