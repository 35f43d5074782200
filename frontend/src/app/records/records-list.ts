import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RecordFieldView, RecordKindView, RecordView } from '../api/models';
import { ChildStrip } from '../identity/child-strip';
import { Both } from '../ui/language/both';
import { Instant } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import { isAsked } from './answers';
import { fieldsOf, RecordKinds } from './record-kinds';
import { newPlaceOf, placeOf, RecordsDoor } from '../due/records-door';
import { SayAnswer } from './say-answer';

/** The rows of one kind, the latest first: each can be corrected, and those recorded in error are told of. */
@Component({
  selector: 'ael-records-list',
  imports: [Both, ChildStrip, Instant, PageHeading, Paging, ProblemPage, RouterLink, SayAnswer, TranslocoPipe],
  templateUrl: './records-list.html',
})
export class RecordsList {
  readonly publicId = input<string>();
  readonly kindName = input.required<string>();
  readonly page = input<string>();
  private readonly door = inject(RecordsDoor);
  private readonly kinds = inject(RecordKinds);
  protected readonly which = computed(() => ({ publicId: this.publicId(), kind: this.kindName() }));
  protected readonly place = computed(() => placeOf(this.which()));
  protected readonly kind = computed(() => this.kinds.kind(this.kindName()));
  protected readonly find = signal('');
  protected readonly list = resource({
    params: () => ({ which: this.which(), page: Number(this.page() ?? 1), find: this.find() }),
    loader: ({ params }) => this.door.list(params.which, params.page, params.find),
  });
  private readonly shown = computed(() => {
    const kind = this.kind();
    return kind ? kind.shown.flatMap((name) => fieldsOf(kind).filter((field) => field.name === name)) : [];
  });
  /** The questions that name a row: with whom or where, of which one is answered; else the first. */
  private readonly naming = computed(() => {
    const lookedUp = this.shown().findIndex(({ isLookedUp }) => !isLookedUp);
    return this.shown().slice(0, Math.max(1, lookedUp));
  });
  protected readonly columns = computed(() => this.shown().slice(this.naming().length));

  protected headOf(row: RecordView) {
    return this.naming().find(({ name }) => row.values[name]) ?? this.naming()[0]!;
  }

  /** What stands for an answer there is not: not asked, not ended, or a key of *not known*. */
  protected lackOf(row: RecordView, field: RecordFieldView): string | null {
    if (row.values[field.name]) return null;
    if (this.isKept(row, field)) return 'records.keptFromYou';
    if (!isAsked(field, row.values)) return 'records.notAsked';
    return this.kind()?.endsOn === field.name ? 'records.notEnded' : null;
  }

  protected isKept(row: RecordView, { name }: RecordFieldView): boolean {
    return row.kept.includes(name);
  }

  protected newPlace(kind: RecordKindView): string[] {
    return newPlaceOf(this.which(), kind);
  }

  protected search(event: Event, text: string): void {
    event.preventDefault();
    this.find.set(text.trim());
  }

  protected saidOf(row: RecordView, name: string) {
    return row.said.find(({ field }) => field === name)?.text ?? null;
  }
}
