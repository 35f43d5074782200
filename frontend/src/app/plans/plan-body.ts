import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlanActionView, PlanVersionView } from '../api/models';
import { Both } from '../ui/language/both';
import { Day, ShortDay } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { ScoreLine } from './score-line';

const partTones: Record<string, string> = { written: 'met', thin: 'due', missing: 'late' };
const actionTones: Record<string, string> = { done: 'met', late: 'late', soon: 'due', 'on-track': 'track', 'no-date': 'unknown' };

/** One version of a plan, from the long-term plan to who was given it. While it is being written each part leads to its form. */
@Component({
  selector: 'ael-plan-body',
  imports: [Both, Day, RouterLink, ScoreLine, ShortDay, TranslocoPipe],
  templateUrl: './plan-body.html',
})
export class PlanBody {
  readonly publicId = input.required<string>();
  readonly plan = input.required<PlanVersionView>();
  readonly mayWrite = input(false);
  readonly mayTell = input(false);
  readonly done = output<PlanActionView>();
  readonly dropped = output<number>();
  protected readonly language = inject(Language);
  protected readonly isOpen = computed(() => this.mayWrite() && this.plan().state === 'draft');
  protected readonly isAgreed = computed(() => this.plan().state === 'agreed');
  protected readonly base = computed(() => ['/children', this.publicId(), 'plan', 'versions', String(this.plan().versionNo), 'write']);

  protected partTone(state: string): string {
    return partTones[state] ?? 'unknown';
  }

  protected actionTone(state: string): string {
    return actionTones[state] ?? 'unknown';
  }
}
