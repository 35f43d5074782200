import { Component, ElementRef, computed, inject, input, resource, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { visit, visitAhead, writeUpVisit } from '../api/functions';
import type { VisitReadView } from '../api/models';
import { ChildStrip } from '../identity/child-strip';
import { DraftStateLine } from '../ui/drafts/draft-state';
import { Drafts } from '../ui/drafts/drafts';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Day } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { PageHeading } from '../ui/page-heading';
import { problemOf } from '../ui/problem';
import { ProblemPage } from '../ui/problem-page';
import { type Story, type StoryPart, storyOf, storyParts, storyToSend, withTheirs } from './story-form';

/** The rest of the story of a visit, written when there is time. Everything is optional; nothing typed is lost. */
@Component({
  selector: 'ael-write-up-visit',
  imports: [ChildStrip, Day, DraftStateLine, ErrorSummary, PageHeading, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './write-up-visit.html',
})
export class WriteUpVisit {
  readonly publicId = input.required<string>();
  readonly visitNo = input.required<string>();
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly note = viewChild<ElementRef<HTMLElement>>('note');
  protected readonly stored = resource({
    params: () => ({ publicId: this.publicId(), visitNo: Number(this.visitNo()) }),
    loader: ({ params }) => this.api.invoke(visit, params),
  });
  protected readonly ahead = resource({ params: () => ({ publicId: this.publicId() }), loader: ({ params }) => this.api.invoke(visitAhead, params) });
  protected readonly draft = inject(Drafts).open<Story>({ place: () => `visit-story.${this.publicId()}.${this.visitNo()}`, blank: () => this.blank() });
  protected readonly story = this.draft.value;
  protected readonly parts = storyParts;
  protected readonly wasChanged = signal(false);
  protected readonly isSending = signal(false);
  private readonly refused = signal<unknown>(null);
  protected readonly faults = computed<readonly FormFault[]>(() => (this.refused() === null ? [] : [{ field: null, words: this.language.of(problemOf(this.refused()).title) }]));

  protected tell(part: Partial<Story>): void {
    this.refused.set(null);
    this.story.update((story) => ({ ...story, ...part }));
  }

  protected write(part: StoryPart, words: string): void {
    this.tell({ [part]: words });
  }

  protected share(part: StoryPart, isShared: boolean): void {
    const rest = this.story().shared.filter((one) => one !== part);
    this.tell({ shared: isShared ? [...rest, part] : rest });
  }

  protected async save(event: Event, base: VisitReadView, isWhole: boolean): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    this.isSending.set(true);
    const at = { publicId: this.publicId(), visitNo: base.visitNo };
    try {
      await this.api.invoke(writeUpVisit, { ...at, body: storyToSend(this.story(), base, isWhole) });
      await this.draft.finish();
      await this.router.navigate(['/children', this.publicId(), 'visits', base.visitNo], { queryParams: { saved: 'yes' } });
    } catch (error) {
      if (problemOf(error).status === 409) await this.showBoth(base, at);
      else this.refused.set(error);
    } finally {
      this.isSending.set(false);
    }
  }

  private async showBoth(base: VisitReadView, at: { publicId: string; visitNo: number }): Promise<void> {
    const theirs = await this.api.invoke(visit, at);
    const both = withTheirs(this.story(), base, theirs);
    this.stored.set(theirs);
    this.story.set(both);
    this.wasChanged.set(true);
    setTimeout(() => this.note()?.nativeElement.focus());
  }

  private blank(): Story {
    if (this.stored.hasValue()) return storyOf(this.stored.value());
    return { childSaid: '', carersSaid: '', bedroom: '', healthAndSchool: '', familyTime: '', promised: '', workerThinks: '', bedroomSeen: '', wellBeing: '', shared: [] };
  }
}
