import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RelationshipStripView, SpanView } from '../api/models';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { inWales } from '../ui/language/say-day';
import { layOut } from './time-strip-layout';

/** Who has been there and where, on one line of time, with the same in a table. */
@Component({
  selector: 'ael-time-strip',
  imports: [Both, Day, TranslocoPipe],
  templateUrl: './time-strip.html',
})
export class TimeStrip {
  readonly strip = input.required<RelationshipStripView>();
  private readonly language = inject(Language);
  private readonly today = inWales(new Date()).on;
  protected readonly drawings = computed(() => [
    { look: 'wide-only', ...layOut(this.strip(), { width: 1140, names: 160, today: this.today, say: this.nameOf }) },
    { look: 'narrow-only', ...layOut(this.strip(), { width: 350, names: 0, today: this.today, say: this.nameOf }) },
  ]);

  protected count(kind: SpanView['kind']): number {
    const names = this.strip().spans.filter((span) => span.kind === kind).map(({ name, from }) => name ?? from);
    return new Set(names).size;
  }

  /** A name, or what kind of home it was where none is recorded. */
  protected readonly nameOf = ({ name, title }: SpanView): string => name ?? (title ? this.language.of(title) : '');
}
