import type { Timing } from './rounds.js';

/** One line of the table. */
export interface Line {
  name: string;
  ours: Timing;
  /** What it is measured against, if anything. */
  other?: Timing;
  /** Greatest lawful ratio of the medians, ours to the other. */
  most?: number;
  /** Greatest lawful median of ours, milliseconds. */
  mostMs?: number;
  note?: string;
}

const headings = ['', 'ours ms (best, median)', 'other ms', 'ratio', 'aim', ''];

/** The whole table as aligned text. Ratios are of medians. */
export function resultTable(lines: readonly Line[]): string {
  const rows = [headings, ...lines.map(cellsOf)];
  const widths = headings.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map((row) => row.map((cell, at) => (at === 0 || at === 5 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ').trimEnd()).join('\n');
}

function cellsOf({ name, ours, other, most, mostMs, note }: Line): string[] {
  const ratio = other && ours.median / other.median;
  const isMet = most !== undefined && ratio !== undefined ? ratio <= most : mostMs !== undefined ? ours.median <= mostMs : undefined;
  const aim = most !== undefined ? `≤ ${ratioText(most)}` : mostMs !== undefined ? `< ${mostMs} ms` : '';
  const verdict = isMet === undefined ? '' : isMet ? 'met' : 'MISSED';
  return [
    name, `${ms(ours.best)}, ${ms(ours.median)}`, other ? `${ms(other.best)}, ${ms(other.median)}` : '',
    ratio === undefined ? '' : ratioText(ratio), aim, [verdict, note].filter(Boolean).join(' · '),
  ];
}

const ratioText = (ratio: number) => (ratio < 0.5 ? `1:${(1 / ratio).toFixed(ratio < 0.05 ? 0 : 1)}` : ratio.toFixed(2));
const ms = (time: number) => time.toFixed(time < 1 ? 4 : time < 100 ? 2 : 0);
