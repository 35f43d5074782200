import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { beginPlan, doAction, plan } from '../api/functions';
import type { PlanActionView } from '../api/models';
import { ChildStrip } from '../identity/child-strip';
import { Printing } from '../identity/printing';
import { Session } from '../staff/session';
import { Day } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { inWales } from '../ui/language/say-day';
import { PageHeading } from '../ui/page-heading';
import { problemOf } from '../ui/problem';
import { ProblemPage } from '../ui/problem-page';
import { childDocuments } from './child-documents';
import { PlanBody } from './plan-body';

/** The child’s care and support plan as it is in force, and the way to the version being written. */
@Component({
  selector: 'ael-plan-page',
  imports: [ChildStrip, Day, PageHeading, PlanBody, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './plan-page.html',
})
export class PlanPage {
  readonly publicId = input.required<string>();
  private readonly api = inject(Api);
  private readonly printing = inject(Printing);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  protected readonly childDocuments = childDocuments;
  protected readonly mayTell = inject(Session).may('tell-outcomes');
  protected readonly plan = resource({ params: () => ({ publicId: this.publicId() }), loader: ({ params }) => this.api.invoke(plan, params) });
  protected readonly helped = computed(() => (this.plan.hasValue() ? (this.plan.value().current?.helpers.map(({ name }) => name).join(', ') ?? '') : ''));
  protected readonly refused = signal<string | null>(null);
  private readonly key = crypto.randomUUID();

  protected async begin(): Promise<void> {
    try {
      const { no } = await this.api.invoke(beginPlan, { publicId: this.publicId(), 'idempotency-key': this.key });
      await this.router.navigate(['/children', this.publicId(), 'plan', 'versions', no]);
    } catch (error) {
      this.refused.set(this.language.of(problemOf(error).title));
    }
  }

  protected async finish({ actionNo, version }: PlanActionView): Promise<void> {
    try {
      await this.api.invoke(doAction, { publicId: this.publicId(), actionNo, body: { doneOn: inWales(new Date()).on, version } });
    } catch (error) {
      this.refused.set(this.language.of(problemOf(error).title));
    }
    this.plan.reload();
  }

  protected print(): Promise<void> {
    return this.printing.print();
  }
}
