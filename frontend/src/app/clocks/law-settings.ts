import { Component, inject, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { lawSettings } from '../api/functions';
import type { JobView } from '../api/models';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Day, ShortDay } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { BankHolidayForm } from './bank-holiday-form';
import { DerivingProgress } from './deriving-progress';
import { LawNumberForm } from './law-number-form';
import { SchoolTermForm } from './school-term-form';

/** The numbers and calendars an authority sets for itself. Each change works every clock out again. */
@Component({
  selector: 'ael-law-settings',
  imports: [BankHolidayForm, Both, Counted, Day, DerivingProgress, LawNumberForm, PageHeading, ProblemPage, RouterLink, SchoolTermForm, ShortDay, TranslocoPipe],
  templateUrl: './law-settings.html',
  host: { class: 'page wrap' },
})
export class LawSettings {
  private readonly api = inject(Api);
  protected readonly settings = resource({ loader: () => this.api.invoke(lawSettings) });
  protected readonly changing = signal<string | null>(null);
  protected readonly job = signal<JobView | null>(null);

  protected started(job: JobView): void {
    this.changing.set(null);
    this.job.set(job);
    this.settings.reload();
  }
}
