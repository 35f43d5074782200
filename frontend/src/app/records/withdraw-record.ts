import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RecordDoneView } from '../api/models';
import { MovedClocks } from '../due/moved-clocks';
import { ChildStrip } from '../identity/child-strip';
import { ErrorSummary } from '../ui/error-summary';
import { Both } from '../ui/language/both';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { RecordKinds } from './record-kinds';
import { placeOf, RecordsDoor } from '../due/records-door';
import { Refusals } from './refusals';

/** Asks before a row is marked as recorded in error, and why. Nothing is deleted. */
@Component({
  selector: 'ael-withdraw-record',
  imports: [Both, ChildStrip, ErrorSummary, MovedClocks, PageHeading, ProblemPage, RouterLink, TranslocoPipe],
  providers: [Refusals],
  templateUrl: './withdraw-record.html',
})
export class WithdrawRecord {
  readonly publicId = input<string>();
  readonly kindName = input.required<string>();
  readonly key = input.required<string>();
  private readonly door = inject(RecordsDoor);
  private readonly kinds = inject(RecordKinds);
  protected readonly refusals = inject(Refusals);
  protected readonly which = computed(() => ({ publicId: this.publicId(), kind: this.kindName() }));
  protected readonly place = computed(() => placeOf(this.which()));
  protected readonly kind = computed(() => this.kinds.kind(this.kindName()));
  protected readonly done = signal<RecordDoneView | null>(null);
  protected readonly form = resource({ params: () => ({ which: this.which(), key: this.key() }), loader: ({ params }) => this.door.form(params.which, params.key) });
  protected readonly reason = signal('');
  protected readonly fault = computed(() => this.refusals.faults()[0]?.words ?? null);

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    try {
      const version = this.form.value()?.row?.version ?? 0;
      this.done.set(await this.door.withdraw(this.which(), this.key(), { version, reason: this.reason() }));
    } catch (error) {
      this.refusals.take(error);
    }
  }
}
