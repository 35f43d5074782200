import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { myPlan, tellMyPlan } from '../api/functions';
import { ChildStrip } from '../identity/child-strip';
import { Session } from '../staff/session';
import { Day } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { PageHeading } from '../ui/page-heading';
import { problemOf } from '../ui/problem';
import { ProblemPage } from '../ui/problem-page';
import { type ChildDocument, childDocuments } from './child-documents';
import { MineEditor } from './mine-editor';

/** What the child is given in their own words: told from the record, read and put right by somebody, then given and explained. */
@Component({
  selector: 'ael-mine-page',
  imports: [ChildStrip, Day, MineEditor, PageHeading, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './mine-page.html',
})
export class MinePage {
  readonly publicId = input.required<string>();
  /** Of the route. */
  readonly document = input.required<ChildDocument>();
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly mayWrite = inject(Session).may('record-work');
  protected readonly mine = resource({ params: () => ({ publicId: this.publicId(), document: this.document() }), loader: ({ params }) => this.api.invoke(myPlan, params) });
  protected readonly opened = signal<number | null>(null);
  protected readonly shown = computed(() => (this.mine.hasValue() ? (this.mine.value().versions.find(({ no }) => no === this.opened()) ?? this.mine.value().versions[0] ?? null) : null));
  protected readonly refused = signal<string | null>(null);
  protected readonly documents = childDocuments;
  /** Of a residential home where the carers’ household would be. */
  protected readonly isHome = computed(() => this.mine.hasValue() && this.mine.value().about?.isHome === true);
  protected readonly title = computed(() => {
    if (this.document() === 'about-carers' && this.mine.hasValue() && this.mine.value().about) return this.isHome() ? 'plans.mine.homeTitle' : 'plans.mine.carersTitle';
    return childDocuments.find(({ document }) => document === this.document())?.title ?? 'plans.mine.title';
  });
  protected readonly levels = computed(() => (this.document() === 'my-plan' ? (['short', 'picture', 'full'] as const) : (['short', 'picture'] as const)));
  private key = crypto.randomUUID();

  protected async tell(level: 'short' | 'picture' | 'full', language: 'cy' | 'en'): Promise<void> {
    this.refused.set(null);
    try {
      const { no } = await this.api.invoke(tellMyPlan, { publicId: this.publicId(), 'idempotency-key': this.key, body: { document: this.document(), level, language } });
      this.key = crypto.randomUUID();
      this.opened.set(no);
      this.mine.reload();
    } catch (error) {
      const { errors, title } = problemOf(error);
      this.refused.set(this.language.of(errors?.[0]?.message ?? title));
    }
  }
}
