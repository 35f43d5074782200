import { Component, effect, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PageHeading } from '../ui/page-heading';
import { placeOf, RecordsDoor } from './records-door';

/** On the way from a worklist of what is not known: opens the latest row in which the answer is missing, or a new one where there is none. */
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
    const row = rows.find(({ values }) => values[field] === '') ?? (field === '' ? undefined : rows[0]);
    await this.router.navigate([...placeOf({ publicId, kind }), row?.key ?? 'new'], { queryParams: { field: field || null, back: back ?? null }, replaceUrl: true });
  }
}
