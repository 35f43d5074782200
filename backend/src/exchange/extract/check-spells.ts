import { spellEnds } from '../../domain/rules/spell-ends.js';
import type { CheckedTable } from './checked-table.js';
import { EMPTY, instantOfCell } from './cell-values.js';
import { faultTexts } from './fault-texts.js';

/** A spell ends after it starts, and two of one kind are apart. Rows that repeat a key are left aside. */
export function checkSpells(table: CheckedTable, repeated: ReadonlySet<number>): void {
  const rule = spellEnds[table.file.name];
  if (!rule) return;
  const { start, end, isSpell, apart } = rule;
  const read = table.file.name === 'missing-episodes' ? (row: readonly string[], column: string) => instantOfCell(table.text(row, column)) : table.day.bind(table);
  const spells: Spell[] = [];
  for (const [index, row] of table.rows.entries()) {
    const from = read(row, start);
    const to = read(row, end);
    if (from === EMPTY || Number.isNaN(from) || Number.isNaN(to) || table.isRagged(row)) continue;
    if (to !== EMPTY && to < from) table.tell(index, 'end-before-start', end, faultTexts.endBeforeStart(end, start));
    else if (to === from && isSpell) table.tell(index, 'empty-spell', end, faultTexts.emptySpell(end, start));
    else if (apart && !repeated.has(index)) {
      const of = apart.map((column) => table.text(row, column));
      if (!of.includes('')) spells.push({ of: of.join('\u0000'), from, to: to === EMPTY ? Infinity : to, index });
    }
  }
  if (apart) checkApart(table, spells, start);
}

interface Spell {
  of: string;
  from: number;
  to: number;
  index: number;
}

/** Where any two overlap, two that follow each other do, so each spell is held against the next alone. */
function checkApart(table: CheckedTable, spells: Spell[], start: string): void {
  spells.sort((a, b) => (a.of < b.of ? -1 : a.of > b.of ? 1 : a.from - b.from || a.index - b.index));
  for (let at = 1; at < spells.length; at += 1) {
    const [before, after] = [spells[at - 1], spells[at]];
    if (!before || !after || before.of !== after.of || after.from >= before.to) continue;
    const later = Math.max(before.index, after.index);
    table.tell(later, 'overlap', start, faultTexts.overlap(table.lineOf(Math.min(before.index, after.index))));
  }
}
