import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { documents, visit } from '../api/functions';
import type { DocumentView } from '../api/models';
import { ChildStrip } from '../identity/child-strip';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';
import { sayClock } from '../ui/language/say-day';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';

/** One visit as it was told: who was seen, the child's own words, and the rest of the story. */
@Component({
  selector: 'ael-read-visit',
  imports: [Both, ChildStrip, Day, PageHeading, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './read-visit.html',
})
export class ReadVisit {
  readonly publicId = input.required<string>();
  readonly visitNo = input.required<string>();
  readonly saved = input<string>();
  private readonly api = inject(Api);
  protected readonly visit = resource({
    params: () => ({ publicId: this.publicId(), visitNo: Number(this.visitNo()) }),
    loader: ({ params }) => this.api.invoke(visit, params),
  });
  /** Pictures of what was written by hand, with their words. */
  protected readonly notes = resource({
    params: () => ({ publicId: this.publicId(), visit: Number(this.visitNo()) }),
    loader: ({ params }) => this.api.invoke(documents, params),
  });
  protected readonly seenAs = computed(() => {
    if (!this.visit.hasValue()) return 'not-seen';
    const { seen, seenAlone } = this.visit.value();
    return !seen ? 'not-seen' : seenAlone === null ? 'seen' : seenAlone ? 'alone' : 'not-alone';
  });
  protected isShown({ fileKind, file }: DocumentView): boolean {
    return ['png', 'jpeg'].includes(fileKind) && ['clean', 'not-scanned'].includes(file);
  }

  protected readonly clock = sayClock;
  protected readonly told = ['actionNeeded', 'actionTold', 'actionContact', 'carersSaid', 'bedroom', 'healthAndSchool', 'familyTime', 'promised', 'workerThinks'] as const;
}
