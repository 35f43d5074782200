import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ClockView } from '../api/models';
import { Session } from '../staff/session';
import { Both } from '../ui/language/both';

/** Who may record in a file, where that is not everybody whose work the child is. */
const recordedBy: Readonly<Record<string, readonly string[]>> = {
  visits: ['record-visits'],
  reviews: ['record-reviews'],
  escalations: ['record-reviews'],
  allocations: ['allocate'],
  'case-events': ['record-work', 'record-reviews', 'record-panel'],
  'out-of-area-decisions': ['record-panel', 'record-work'],
};

interface Door {
  readonly says: string;
  readonly path: readonly string[];
  readonly asks?: Readonly<Record<string, string | null>>;
}

/** The way from a duty that is owed to where meeting it is recorded; nothing for whoever cannot record it. */
@Component({
  selector: 'ael-record-it',
  imports: [Both, RouterLink, TranslocoPipe],
  template: `
    @if (door(); as to) {
      <a [class.btn]="isVisit()" [routerLink]="to.path" [queryParams]="to.asks ?? {}"
        >{{ to.says | transloco }}<span class="govuk-visually-hidden">: {{ isVisit() ? (name() ?? (clock().title | both)) : (clock().title | both) + (name() ? ', ' + name() : '') }}</span></a
      >
    }
  `,
})
export class RecordIt {
  readonly clock = input.required<ClockView>();
  readonly publicId = input.required<string>();
  /** Of the child, in lists of several children. */
  readonly name = input<string>();
  /** Where one comes back to when it is recorded. */
  readonly back = input.required<string>();
  private readonly session = inject(Session);
  protected readonly isVisit = computed(() => this.clock().recordedIn === 'visits');

  protected readonly door = computed((): Door | null => {
    const place = this.clock().recordedIn;
    const [file = '', field = ''] = place?.split(':') ?? [];
    if (place === null || !(recordedBy[file] ?? ['record-work']).some((one) => this.session.may(one))) return null;
    const child = ['/children', this.publicId()];
    if (place === 'visits') return { says: 'due.recordVisit', path: [...child, 'visits', 'new'] };
    if (file === 'visits' && field === 'written_up_on') return { says: 'due.writeUp', path: [...child, 'visits'] };
    if (file === 'plan') return { says: 'due.openPlan', path: [...child, 'plan'] };
    if (file === 'allocations') return { says: 'due.allocate', path: ['/team', 'allocate'] };
    return { says: 'due.recordIt', path: [...child, 'records', file, field ? 'fill' : 'new'], asks: { field: field || null, back: this.back() } };
  });
}
