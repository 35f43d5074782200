import { Component, computed, inject, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { lawSettings } from '../api/functions';
import type { JobView } from '../api/models';
import { bySection } from '../due/by-section';
import { Both } from '../ui/language/both';
import { Day, ShortDay } from '../ui/language/day';
import { inWales } from '../ui/language/say-day';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { BankHolidayForm } from './bank-holiday-form';
import { DerivingProgress } from './deriving-progress';
import { LawNumbers } from './law-numbers';
import { SchoolTermForm } from './school-term-form';
import { TermTable } from './term-table';
import { termsNear } from './terms-near';

/** The numbers and calendars an authority sets for itself. Each change works every clock out again. */
@Component({
  selector: 'ael-law-settings',
  imports: [BankHolidayForm, Both, Day, DerivingProgress, LawNumbers, PageHeading, ProblemPage, SchoolTermForm, ShortDay, TermTable, TranslocoPipe],
  templateUrl: './law-settings.html',
  host: { class: 'page wrap' },
})
export class LawSettings {
  private readonly api = inject(Api);
  protected readonly settings = resource({ loader: () => this.api.invoke(lawSettings) });
  protected readonly job = signal<JobView | null>(null);

  private readonly law = computed(() => (this.settings.hasValue() ? this.settings.value() : undefined));
  protected readonly doubted = computed(() => this.law()?.numbers.filter(({ setBy }) => setBy === 'doubted') ?? []);
  protected readonly local = computed(() => bySection(this.law()?.numbers.filter(({ setBy }) => setBy === 'local') ?? []));
  protected readonly terms = computed(() => termsNear(this.law()?.terms ?? [], inWales(new Date()).on));

  protected started(job: JobView): void {
    this.job.set(job);
    this.settings.reload();
  }
}
