import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { childBrief, writeBriefLines } from '../api/functions';
import { ClockLines } from '../due/clock-lines';
import { ChildStrip } from '../identity/child-strip';
import { Printing } from '../identity/printing';
import { SaidWords } from '../identity/said-words';
import { Session } from '../staff/session';
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
  imports: [Both, ChildStrip, ClockLines, Day, Instant, NextThings, PageHeading, ProblemPage, SaidWords, TranslocoPipe],
  templateUrl: './brief.html',
})
export class Brief {
  readonly publicId = input.required<string>();
  private readonly api = inject(Api);
  private readonly printing = inject(Printing);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  protected readonly me = this.session.me;
  protected readonly mayWrite = this.session.may('record-work');
  protected readonly brief = resource({ params: () => ({ publicId: this.publicId() }), loader: ({ params }) => this.api.invoke(childBrief, params) });
  protected readonly isWriting = signal(false);
  protected readonly lines = linkedSignal(() => (this.brief.hasValue() ? (this.brief.value().lines?.topLines ?? '') : ''));
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
    try {
      const version = this.brief.value().lines?.version;
      const lines = await this.api.invoke(writeBriefLines, { publicId: this.publicId(), body: { topLines: this.lines(), ...(version ? { version } : {}) } });
      this.brief.update((before) => before && { ...before, lines });
      this.isWriting.set(false);
    } catch (error) {
      this.refused.set(error);
    }
  }

  protected print(): Promise<void> {
    return this.printing.print();
  }
}
