import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, model, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RecordFieldView } from '../api/models';
import { Both } from '../ui/language/both';
import type { Bilingual } from '../ui/language/language';
import { LookUp } from './look-up';

export interface Choice {
  readonly key: string;
  readonly name: Bilingual;
}

/** Lists this long and longer are chosen from a list that opens; shorter ones stand open. */
const LONG = 8;

/** One question, in the shape its answer needs, with what the law says of it. */
@Component({
  selector: 'ael-record-field',
  imports: [Both, LookUp, NgTemplateOutlet, RouterLink, TranslocoPipe],
  templateUrl: './record-field.html',
})
export class RecordField {
  readonly field = input.required<RecordFieldView>();
  readonly fault = input<string | null>(null);
  readonly said = input<Bilingual | null>(null);
  readonly choices = input<readonly Choice[]>([]);
  readonly value = model.required<string>();
  readonly time = input('');
  readonly timeTyped = output<string>();

  protected readonly id = computed(() => `f-${this.field().name}`);
  /** Which control the question has. */
  protected readonly shape = computed(() => {
    const { type, codes, refersTo, isLookedUp, isLong } = this.field();
    if (isLookedUp) return 'look-up';
    if (refersTo !== null || codes.length >= LONG) return 'list';
    if (codes.length > 0) return 'open';
    return type === 'date' || type === 'datetime' ? 'day' : isLong ? 'long' : 'line';
  });
  protected readonly options = computed<readonly Choice[]>(() => {
    const { codes } = this.field();
    return codes.length > 0 ? codes.map(({ code, en, cy }) => ({ key: code, name: { en, cy } })) : this.choices();
  });

  protected described(): string | null {
    const parts = [this.field().hint || this.shape() === 'day' ? `${this.id()}-hint` : '', this.fault() ? `${this.id()}-fault` : ''].filter(Boolean);
    return parts.length > 0 ? parts.join(' ') : null;
  }
}
