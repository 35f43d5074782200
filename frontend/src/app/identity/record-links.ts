import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../staff/session';
import { Both } from '../ui/language/both';
import type { Bilingual } from '../ui/language/language';

/** Beside a heading of a child’s page: leads to adding a row of a kind and to all of them, for whoever may record it. */
@Component({
  selector: 'ael-record-links',
  imports: [Both, RouterLink, TranslocoPipe],
  template: `
    @if (mayRecord()) {
      <span class="record-links">
        <a [routerLink]="['/children', publicId(), 'records', kind(), 'new']">{{ 'records.add' | transloco }}<span class="govuk-visually-hidden">: {{ of() | both }}</span></a>
        <a [routerLink]="['/children', publicId(), 'records', kind()]">{{ 'records.seeAndCorrect' | transloco }}<span class="govuk-visually-hidden">: {{ of() | both }}</span></a>
      </span>
    }
  `,
})
export class RecordLinks {
  readonly publicId = input.required<string>();
  /** Name of the kind: `placements`. */
  readonly kind = input.required<string>();
  /** What the section is called. */
  readonly of = input.required<Bilingual | null>();
  /** Who may record it. */
  readonly by = input<readonly string[]>(['record-work']);
  private readonly session = inject(Session);
  protected readonly mayRecord = computed(() => this.by().some((permission) => this.session.may(permission)));
}
