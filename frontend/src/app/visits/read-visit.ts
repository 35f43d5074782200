import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { visit } from '../api/functions';
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
  protected readonly seenAs = computed(() => {
    if (!this.visit.hasValue()) return 'not-seen';
    const { seen, seenAlone } = this.visit.value();
    return !seen ? 'not-seen' : seenAlone === null ? 'seen' : seenAlone ? 'alone' : 'not-alone';
  });
  protected readonly clock = sayClock;
  protected readonly told = ['actionNeeded', 'actionTold', 'actionContact', 'carersSaid', 'bedroom', 'healthAndSchool', 'familyTime', 'promised', 'workerThinks'] as const;
}
