import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { changeRestriction, restrictRecord } from '../api/functions';
import type { AccountView, CodedView, RestrictionsView, RestrictionView } from '../api/models';
import { dayFault } from '../ui/day-fault';
import { ErrorSummary } from '../ui/error-summary';
import { Both } from '../ui/language/both';
import { Language } from '../ui/language/language';
import { readDay } from '../ui/language/read-day';
import { inWales, sayDay } from '../ui/language/say-day';
import { faultsToPutRight } from '../ui/small-form';
import { TextField } from '../ui/text-field';

/** Restricts a record, or changes who may open a restricted one, when it is looked at again, and that it ends. */
@Component({
  selector: 'ael-restriction-form',
  imports: [Both, ErrorSummary, TextField, TranslocoPipe],
  templateUrl: './restriction-form.html',
})
export class RestrictionForm {
  /** The one that is changed; none, and a record is restricted anew. */
  readonly restriction = input<RestrictionView>();
  readonly people = input.required<readonly AccountView[]>();
  readonly kinds = input.required<readonly CodedView[]>();
  readonly saved = output<RestrictionsView>();
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly form = faultsToPutRight(() => this.prefix(), 'reference');
  protected readonly reference = signal('');
  protected readonly kind = signal('');
  protected readonly reason = signal('');
  protected readonly ending = signal('');
  protected readonly reviewOn = linkedSignal(() => {
    const on = this.restriction()?.reviewOn;
    return on ? sayDay(on, this.language.current()) : '';
  });
  protected readonly cleared = linkedSignal<readonly number[]>(() => this.restriction()?.cleared ?? []);

  protected prefix(): string {
    return `restriction-${this.restriction()?.restrictionNo ?? 'new'}-`;
  }

  protected choose(accountNo: number, isChosen: boolean): void {
    this.cleared.update((chosen) => (isChosen ? [...chosen, accountNo] : chosen.filter((one) => one !== accountNo)));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const changed = this.restriction();
    const on = readDay(this.reviewOn(), inWales(new Date()).on);
    const anew = changed ? [] : [
      ...(this.reference().trim() === '' ? [{ field: 'reference', key: 'access.referenceMissing' }] : []),
      ...(this.kind() === '' ? [{ field: 'kind', key: 'access.kindMissing' }] : []),
      ...(this.reason().trim().length < 3 ? [{ field: 'reason', key: 'access.whyMissing' }] : []),
    ];
    await this.form.send([...anew, ...dayFault(on, 'reviewOn', 'access.dayMissing', 'access.dayNotReal')], async () => {
      if ('fault' in on) return;
      const said = { reviewOn: on.on, cleared: [...this.cleared()] };
      const endedBecause = this.ending().trim() || undefined;
      this.saved.emit(
        changed
          ? await this.api.invoke(changeRestriction, { restrictionNo: changed.restrictionNo, body: { ...said, endedBecause, version: changed.version } })
          : await this.api.invoke(restrictRecord, { body: { ...said, reference: this.reference().trim(), kind: this.kind(), reason: this.reason().trim() } }),
      );
      for (const typed of [this.reference, this.kind, this.reason, this.ending]) typed.set('');
      if (!changed) this.cleared.set([]);
    });
  }
}
