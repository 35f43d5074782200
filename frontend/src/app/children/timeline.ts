import { Component, computed, effect, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { findInTimeline, markEntry, timeline } from '../api/functions';
import type { TimelineEntryView } from '../api/models';
import { ChildStrip } from '../identity/child-strip';
import { Session } from '../staff/session';
import { KeptTyping } from '../ui/kept-typing';
import { Both } from '../ui/language/both';
import { Language } from '../ui/language/language';
import { PageHeading } from '../ui/page-heading';
import { problemOf } from '../ui/problem';
import { ProblemPage } from '../ui/problem-page';
import { type MonthOfEntries, byMonth } from './by-month';
import { EntryLine } from './entry-line';
import { timelineGroups } from './timeline-groups';

/** What happened to a child, the latest first. Kinds and days stand in the address, words and names that are looked for do not; more is loaded by a button. */
@Component({
  selector: 'ael-timeline',
  imports: [Both, ChildStrip, EntryLine, PageHeading, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './timeline.html',
})
export class Timeline {
  readonly publicId = input.required<string>();
  readonly groups = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly language = inject(Language);
  protected readonly allGroups = timelineGroups;
  private readonly session = inject(Session);
  private readonly kept = inject(KeptTyping);
  protected readonly mayMark = this.session.may('record-work');
  protected readonly refused = signal<unknown>(null);
  protected readonly problemOf = problemOf;
  protected readonly chosen = computed(() => new Set((this.groups() ?? '').split(',').filter(Boolean)));

  private readonly place = computed(() => `${this.session.me()?.email}.timeline.${this.publicId()}`);
  protected readonly by = linkedSignal({ source: this.place, computation: (place) => this.kept.kept(`${place}.by`) });
  protected readonly words = linkedSignal({ source: this.place, computation: (place) => this.kept.kept(`${place}.words`) });
  private readonly asked = computed(() => ({
    publicId: this.publicId(), groups: this.groups() ? this.groups()!.split(',') : undefined, from: this.from() || undefined, to: this.to() || undefined, by: this.by() || undefined, words: this.words() || undefined,
  }));
  protected readonly page = linkedSignal({ source: this.asked, computation: () => 1 });
  private readonly loaded = linkedSignal<unknown, TimelineEntryView[]>({ source: this.asked, computation: () => [] });
  protected readonly found = resource({ params: () => ({ ...this.asked(), page: this.page() }), loader: ({ params }) => this.read(params) });
  protected readonly entries = this.loaded.asReadonly();
  protected readonly months = computed<MonthOfEntries[]>(() => byMonth(this.loaded()));

  constructor() {
    effect(() => {
      if (!this.found.hasValue()) return;
      const { entries, page } = this.found.value();
      this.loaded.update((before) => [...before.slice(0, (page - 1) * 25), ...entries]);
    });
  }

  protected apply(event: Event): void {
    event.preventDefault();
    const answers = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => String(answers.get(name) ?? '').trim() || null;
    void this.router.navigate([], { queryParams: { groups: answers.getAll('groups').join(',') || null, from: text('from'), to: text('to') } });
    this.look(text('by') ?? '', text('words') ?? '');
  }

  protected look(by: string, words: string): void {
    this.kept.keep(`${this.place()}.by`, by);
    this.kept.keep(`${this.place()}.words`, words);
    this.by.set(by);
    this.words.set(words);
  }

  private read({ publicId, ...asked }: ReturnType<typeof this.asked> & { page: number }) {
    return asked.by || asked.words ? this.api.invoke(findInTimeline, { publicId, body: asked }) : this.api.invoke(timeline, { publicId, ...asked });
  }

  protected async mark({ about, key, effect: done, markVersion }: TimelineEntryView, to: { isSignificant: boolean; isPinned: boolean }): Promise<void> {
    this.refused.set(null);
    try {
      await this.api.invoke(markEntry, { publicId: this.publicId(), body: { about, key, significant: to.isSignificant, pinned: to.isPinned, effect: done, version: markVersion } });
      this.page.set(1);
      this.found.reload();
    } catch (error) {
      this.refused.set(error);
    }
  }
}
