import { Component, effect, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PageHeading } from '../ui/page-heading';
import { placeOf, RecordsDoor } from '../due/records-door';

/** Kinds in which a new row takes the place of the one before: what an old one lacked is not missed any more. */
const takesThePlace: ReadonlySet<string> = new Set(['care-and-support-plans', 'care-leavers', 'legal-statuses', 'personal-education-plans']);

/** On the way from a worklist of what is not known: opens the row in which the answer is missing, or a new one where every row that counts has it. */
@Component({
  selector: 'ael-fill-in',
  imports: [PageHeading, TranslocoPipe],
  template: `<div class="page wrap"><h1 aelHeading>{{ 'records.fillIn' | transloco }}</h1><p class="waiting" role="status">{{ 'ui.loading' | transloco }}</p></div>`,
})
export class FillIn {
  readonly publicId = input.required<string>();
  readonly kindName = input.required<string>();
  readonly field = input<string>();
  readonly back = input<string>();
  private readonly door = inject(RecordsDoor);
  private readonly router = inject(Router);

  constructor() {
    effect(() => void this.open(this.publicId(), this.kindName(), this.field() ?? '', this.back()));
  }

  private async open(publicId: string, kind: string, field: string, back: string | undefined): Promise<void> {
    const { rows } = await this.door.list({ publicId, kind }, 1);
    const row = (takesThePlace.has(kind) ? rows.slice(0, 1) : rows).find(({ values }) => values[field] === '');
    await this.router.navigate([...placeOf({ publicId, kind }), row?.key ?? 'new'], { queryParams: { field: field || null, back: back ?? null }, replaceUrl: true });
  }
}
