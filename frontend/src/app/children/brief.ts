import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { childBrief, takeBackBriefLines, writeBriefLines } from '../api/functions';
import type { BriefLinesView } from '../api/models';
import { ClockLines } from '../due/clock-lines';
import { ChildStrip } from '../identity/child-strip';
import { Printing } from '../identity/printing';
import { SaidWords } from '../identity/said-words';
import { Session } from '../staff/session';
import { AfterSaving } from '../ui/after-saving';
import { Drafts } from '../ui/drafts/drafts';
import { DraftStateLine } from '../ui/drafts/draft-state';
import { Both } from '../ui/language/both';
import { Day, Instant } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { PageHeading } from '../ui/page-heading';
import { problemOf } from '../ui/problem';
import { ProblemPage } from '../ui/problem-page';
import { NextThings } from './next-things';

/** What to know in two minutes before seeing the child: one screen and a half, to read on the doorstep or to print. */
@Component({
  selector: 'ael-brief',
  imports: [Both, ChildStrip, ClockLines, Day, DraftStateLine, Instant, NextThings, PageHeading, ProblemPage, SaidWords, TranslocoPipe],
  templateUrl: './brief.html',
})
export class Brief {
  readonly publicId = input.required<string>();
  private readonly api = inject(Api);
  private readonly afterSaving = inject(AfterSaving);
  private readonly router = inject(Router);
  private readonly printing = inject(Printing);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  protected readonly me = this.session.me;
  protected readonly mayWrite = this.session.may('record-work');
  protected readonly brief = resource({ params: () => ({ publicId: this.publicId() }), loader: ({ params }) => this.api.invoke(childBrief, params) });
  protected readonly draft = inject(Drafts).open<{ lines: string; version: number }>({
    place: () => `brief.${this.publicId()}`,
    blank: () => {
      const stored = this.brief.hasValue() ? this.brief.value().lines : null;
      return { lines: stored?.topLines ?? '', version: stored?.version ?? 0 };
    },
  });
  /** What was written and not saved opens the form again. */
  protected readonly isWriting = linkedSignal(() => this.draft.broughtBack() !== null);
  protected readonly now = new Date().toISOString();
  private readonly refused = signal<unknown>(null);
  protected readonly fault = computed(() => {
    if (this.refused() === null) return null;
    const { errors = [], title } = problemOf(this.refused());
    return this.language.of(errors[0]?.message ?? title);
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.brief.hasValue()) return;
    this.refused.set(null);
    const { lines: topLines, version } = this.draft.value();
    try {
      const before = this.brief.value().lines;
      const lines = await this.api.invoke(writeBriefLines, { publicId: this.publicId(), body: { topLines, ...(version > 0 && { version }) } });
      await this.draft.finish();
      this.brief.update((brief) => brief && { ...brief, lines });
      this.isWriting.set(false);
      const here = this.router.url;
      await this.afterSaving.lead(here, { words: 'story.linesSaved', from: here, undo: () => this.undo(topLines, before, lines.version) });
    } catch (error) {
      this.refused.set(error);
      if (problemOf(error).status === 409) await this.readTheirs(topLines);
    }
  }

  /** The lines are again what they were before; what was written is in the form. */
  private async undo(written: string, before: BriefLinesView | null, version: number): Promise<void> {
    const of = { publicId: this.publicId() };
    const lines = before ? await this.api.invoke(writeBriefLines, { ...of, body: { topLines: before.topLines, version } }) : await this.api.invoke(takeBackBriefLines, { ...of, body: { version } }).then(() => null);
    this.brief.update((brief) => brief && { ...brief, lines });
    this.draft.value.set({ lines: written, version: lines?.version ?? 0 });
    this.isWriting.set(true);
  }

  /** Somebody else wrote meanwhile: theirs is told, one’s own stays in the form and is stored by saving it once more. */
  private async readTheirs(lines: string): Promise<void> {
    const theirs = await this.api.invoke(childBrief, { publicId: this.publicId() });
    this.brief.set(theirs);
    this.draft.value.set({ lines, version: theirs.lines?.version ?? 0 });
  }

  protected print(): Promise<void> {
    return this.printing.print();
  }
}
