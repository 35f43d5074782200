import { Component, ElementRef, afterNextRender, inject, input } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../staff/session';
import { Both } from '../ui/language/both';
import { Aged } from '../ui/language/aged';
import { Day, ShortDay } from '../ui/language/day';
import type { ClockView } from '../api/models';
import { ClockMarks } from './clock-marks';
import { DueBy } from './due-words';
import { RecordIt } from './record-it';
import { ClockState } from './state-tag';

/** Kinds of rows that are no child’s: others keep them. */
const ofNobody = new Set(['carers', 'settings', 'staff', 'household-events']);

/** Clocks to be acted on, a row each: how it stands, what and for whom, and what to do about it. */
@Component({
  selector: 'ael-work-list',
  imports: [Aged, Both, ClockMarks, ClockState, Day, DueBy, RecordIt, RouterLink, ShortDay, TranslocoPipe],
  templateUrl: './work-list.html',
})
export class WorkList {
  readonly clocks = input.required<readonly ClockView[]>();
  /** Whether the list is of what somebody else is to do: then each row says who. */
  readonly saysWho = input(false);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly route = inject(ActivatedRoute);

  constructor() {
    // After the heading of the page, which takes the focus first.
    afterNextRender(() => setTimeout(() => this.standAgain()));
  }

  /** Whoever comes back from filling in a fact stands where they left: at the row that is there now. */
  private standAgain(): void {
    const left = /^row-(\d+)$/.exec(this.route.snapshot.fragment ?? '')?.[1];
    if (left === undefined) return;
    const rows = this.host.nativeElement.querySelectorAll<HTMLElement>('.work > li');
    const row = rows[Math.min(Number(left), rows.length - 1)];
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }

  /** Where the fact that is not recorded is filled in: the kind of row and the question; null where nobody here can say it. */
  protected fillIn({ missing }: ClockView, index: number): { kind: string; field: string; back: string } | null {
    const [kind, field] = missing?.code.split('.') ?? [];
    return kind && field && !ofNobody.has(kind) && this.session.may('record-work') ? { kind, field, back: this.rowOf(index) } : null;
  }

  /** The address at which one stands at this row again. */
  protected rowOf(index: number): string {
    return `${this.router.url.split('#')[0]}#row-${index}`;
  }

  /** Whose it is says why; others only see it said. */
  protected asksWhy({ state, lateReason }: ClockView): boolean {
    return state === 'overdue' && lateReason === null && !this.saysWho();
  }
}
