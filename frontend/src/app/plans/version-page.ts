import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { dropOutcome, planChanges, planVersion, sendPlan, takeBackPlan } from '../api/functions';
import { ChildStrip } from '../identity/child-strip';
import { Session } from '../staff/session';
import { AfterSaving } from '../ui/after-saving';
import { OthersWriting } from '../ui/drafts/others-writing';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { PageHeading } from '../ui/page-heading';
import { problemOf } from '../ui/problem';
import { ProblemPage } from '../ui/problem-page';
import { PlanBody } from './plan-body';

/** One version: the one being written, with its forms and its sending; or one agreed, to read. With what changed since the one before. */
@Component({
  selector: 'ael-version-page',
  imports: [Both, ChildStrip, Day, ErrorSummary, OthersWriting, PageHeading, PlanBody, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './version-page.html',
})
export class VersionPage {
  readonly publicId = input.required<string>();
  readonly versionNo = input.required<string>();
  private readonly api = inject(Api);
  private readonly afterSaving = inject(AfterSaving);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  protected readonly mayWrite = inject(Session).may('record-work');
  private readonly of = computed(() => ({ publicId: this.publicId(), versionNo: Number(this.versionNo()) }));
  protected readonly version = resource({ params: () => this.of(), loader: ({ params }) => this.api.invoke(planVersion, params) });
  protected readonly changes = resource({ params: () => this.of(), loader: ({ params }) => this.api.invoke(planChanges, params) });
  protected readonly faults = signal<readonly FormFault[]>([]);

  protected send(): Promise<void> {
    return this.act(async () => {
      await this.api.invoke(sendPlan, { ...this.of(), body: { version: this.version.value()!.version } });
      const of = this.of();
      await this.afterSaving.lead(`/children/${of.publicId}/plan`, { words: 'plans.isSent', from: this.router.url, undo: () => this.api.invoke(takeBackPlan, of) });
    });
  }

  protected takeBack(): Promise<void> {
    return this.act(async () => void (await this.api.invoke(takeBackPlan, this.of())));
  }

  protected drop(outcomeNo: number): Promise<void> {
    return this.act(async () => void (await this.api.invoke(dropOutcome, { publicId: this.publicId(), outcomeNo })));
  }

  private async act(act: () => Promise<void>): Promise<void> {
    this.faults.set([]);
    try {
      await act();
    } catch (error) {
      const { errors = [], title } = problemOf(error);
      this.faults.set((errors.length > 0 ? errors.map(({ message }) => message) : [title]).map((message) => ({ field: null, words: this.language.of(message) })));
    }
    this.version.reload();
    this.changes.reload();
  }
}
