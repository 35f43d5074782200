import { Component, inject, linkedSignal, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { covers, endCover, setCover } from '../api/functions';
import type { CoversView } from '../api/models';
import { dayFault } from '../ui/day-fault';
import { ErrorSummary } from '../ui/error-summary';
import { ShortDay } from '../ui/language/day';
import { readDay } from '../ui/language/read-day';
import { inWales } from '../ui/language/say-day';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { faultsToPutRight } from '../ui/small-form';
import { TextField } from '../ui/text-field';

/** Who does whose work while they are away, said by the manager of the team. */
@Component({
  selector: 'ael-covers-page',
  imports: [ErrorSummary, PageHeading, ProblemPage, ShortDay, TextField, TranslocoPipe],
  templateUrl: './covers-page.html',
  host: { class: 'page wrap narrow-form' },
})
export class CoversPage {
  private readonly api = inject(Api);
  protected readonly list = resource({ loader: () => this.api.invoke(covers) });
  protected readonly shown = linkedSignal<CoversView | undefined>(() => (this.list.hasValue() ? this.list.value() : undefined));
  protected readonly form = faultsToPutRight('cover-', 'coveredStaffNo');
  protected readonly away = signal('');
  protected readonly covering = signal('');
  protected readonly from = signal('');
  protected readonly to = signal('');
  protected readonly isSaved = signal(false);

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const today = inWales(new Date()).on;
    const [from, to] = [readDay(this.from(), today), readDay(this.to(), today)];
    const wrong = [
      ...(this.away() === '' ? [{ field: 'coveredStaffNo', key: 'access.awayMissing' }] : []),
      ...(this.covering() === '' ? [{ field: 'coveringStaffNo', key: 'access.coveringMissing' }] : []),
      ...dayFault(from, 'startedOn', 'access.dayNotReal', 'access.dayNotReal'),
      ...dayFault(to, 'lastDay', 'access.dayNotReal', 'access.dayNotReal'),
    ];
    await this.form.send(wrong, async () => {
      if ('fault' in from || 'fault' in to) return;
      const body = { coveredStaffNo: Number(this.away()), coveringStaffNo: Number(this.covering()), startedOn: from.on, lastDay: to.on };
      this.shown.set(await this.api.invoke(setCover, { body }));
      this.isSaved.set(true);
    });
  }

  protected async end(coverNo: number): Promise<void> {
    this.shown.set(await this.api.invoke(endCover, { coverNo }));
    this.isSaved.set(true);
  }
}
