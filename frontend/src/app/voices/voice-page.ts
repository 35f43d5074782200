import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { voices } from '../api/functions';
import { ChildStrip } from '../identity/child-strip';
import { SaidWords } from '../identity/said-words';
import { Session } from '../staff/session';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';

/** Everything a child said, in their own words, and what came of each. */
@Component({
  selector: 'ael-voice-page',
  imports: [Both, ChildStrip, Day, PageHeading, Paging, ProblemPage, RouterLink, SaidWords, TranslocoPipe],
  templateUrl: './voice-page.html',
})
export class VoicePage {
  readonly publicId = input.required<string>();
  readonly page = input<string>();
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  protected readonly mayRecord = this.session.may('record-work') || this.session.may('record-reviews');
  protected readonly list = resource({ params: () => ({ publicId: this.publicId(), page: Number(this.page() ?? 1) }), loader: ({ params }) => this.api.invoke(voices, params) });
}
