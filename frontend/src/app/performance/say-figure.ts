import { Pipe, type PipeTransform } from '@angular/core';
import type { MeasureView } from '../api/models';

/** How a figure reads; percent is 0 to 100, unrounded. */
export type ValueKind = MeasureView['valueKind'];

/** `7,208`, `45.8%`, `100.8`: the same in both languages. Empty for no figure. */
export function sayFigure(value: number | null | undefined, kind: ValueKind): string {
  if (value === null || value === undefined) return '';
  if (kind === 'count') return value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
  const said = value.toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return kind === 'percent' ? `${said}%` : said;
}

@Pipe({ name: 'figure' })
export class Figure implements PipeTransform {
  transform(value: number | null | undefined, kind: ValueKind): string {
    return sayFigure(value, kind);
  }
}
