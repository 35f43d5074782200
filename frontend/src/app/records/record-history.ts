import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChildStrip } from '../identity/child-strip';
import { Both } from '../ui/language/both';
import { Instant } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { fieldsOf, RecordKinds } from './record-kinds';
import { placeOf, RecordsDoor } from '../due/records-door';
import { SayAnswer } from './say-answer';

/** A row’s past: who recorded what, when and why, with each answer before and after. */
@Component({
  selector: 'ael-record-history',
  imports: [Both, ChildStrip, Instant, PageHeading, ProblemPage, RouterLink, SayAnswer, TranslocoPipe],
  templateUrl: './record-history.html',
})
export class RecordHistory {
  readonly publicId = input<string>();
  readonly kindName = input.required<string>();
  readonly key = input.required<string>();
  private readonly door = inject(RecordsDoor);
  private readonly kinds = inject(RecordKinds);
  protected readonly which = computed(() => ({ publicId: this.publicId(), kind: this.kindName() }));
  protected readonly place = computed(() => placeOf(this.which()));
  protected readonly kind = computed(() => this.kinds.kind(this.kindName()));
  protected readonly history = resource({ params: () => ({ which: this.which(), key: this.key() }), loader: ({ params }) => this.door.history(params.which, params.key) });

  protected fieldOf(name: string) {
    const kind = this.kind();
    return (kind ? fieldsOf(kind).find((field) => field.name === name) : undefined) ?? null;
  }
}
