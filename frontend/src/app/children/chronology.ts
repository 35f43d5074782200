import { Component, computed, effect, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { chronology } from '../api/functions';
import type { TimelineEntryView } from '../api/models';
import { ChildStrip } from '../identity/child-strip';
import { Printing } from '../identity/printing';
import { Session } from '../staff/session';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { EntryLine } from './entry-line';
import { OwnEventForm } from './own-event-form';

/** The significant events of a child's life, the oldest first: a page to read from the top and to print. */
@Component({
  selector: 'ael-chronology',
  imports: [ChildStrip, EntryLine, OwnEventForm, PageHeading, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './chronology.html',
})
export class Chronology {
  readonly publicId = input.required<string>();
  private readonly api = inject(Api);
  private readonly printing = inject(Printing);
  protected readonly mayAdd = inject(Session).may('record-work');
  protected readonly isAdding = signal(false);
  protected readonly wasAdded = signal(false);
  protected readonly page = linkedSignal({ source: this.publicId, computation: () => 1 });
  private readonly loaded = linkedSignal<string, TimelineEntryView[]>({ source: this.publicId, computation: () => [] });
  protected readonly entries = this.loaded.asReadonly();
  protected readonly found = resource({ params: () => ({ publicId: this.publicId(), page: this.page() }), loader: ({ params }) => this.api.invoke(chronology, params) });
  protected readonly isMore = computed(() => this.found.hasValue() && this.loaded().length < this.found.value().total);

  constructor() {
    effect(() => {
      if (!this.found.hasValue()) return;
      const { entries, page } = this.found.value();
      this.loaded.update((before) => [...before.slice(0, (page - 1) * 25), ...entries]);
    });
  }

  protected added(): void {
    this.isAdding.set(false);
    this.wasAdded.set(true);
    this.page.set(1);
    this.found.reload();
  }

  protected print(): Promise<void> {
    return this.printing.print();
  }
}
