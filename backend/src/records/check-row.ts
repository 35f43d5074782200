import { presences } from '../domain/rules/presences.js';
import { spellEnds } from '../domain/rules/spell-ends.js';
import { longDate } from '../inspection/words/long-date.js';
import type { ReadAround } from './around.js';
import type { KindTable } from './kind-table.js';
import { nameOfRow } from './name-of-row.js';
import type { OtherSpell, RowFault, RowValues } from './record-kind.js';
import { answerWords } from './record-words.js';
import type { StoredRow } from './stored-row.js';

/** The row as a whole, by the rules an extract is checked with and the kind’s own. Its answers can be read. */
export function checkRow(table: KindTable, values: RowValues, around: ReadAround, own: string | null): RowFault[] {
  const faults = [...checkRefers(table, values, around), ...checkEnds(table, values), ...checkLife(table, values, around)];
  if (faults.length > 0) return faults;
  return [...checkApart(table, values, around, own), ...(table.kind.check?.(values, around) ?? [])];
}

const labelOf = ({ fields }: KindTable, name: string) => fields.find(({ field }) => field.name === name)?.field.label ?? { en: name, cy: name };

function checkRefers({ fields }: KindTable, values: RowValues, around: ReadAround): RowFault[] {
  return fields.flatMap(({ field, refersTo }) => {
    const key = values[field.name] ?? '';
    // People and places are looked up where they are stored: the list of them is long.
    if (refersTo === null || key === '' || around.isNamed.has(refersTo)) return [];
    const isNamed = around.stored(refersTo).some((row) => row.key === key) || (around.also?.kind === refersTo && around.also.key === key);
    return isNamed ? [] : [{ field: field.name, message: answerWords.choose(field.label) }];
  });
}

function checkEnds(table: KindTable, values: RowValues): RowFault[] {
  const rule = spellEnds[table.kind.name];
  const [from, to] = [values[rule?.start ?? ''] ?? '', values[rule?.end ?? ''] ?? ''];
  if (!rule || from === '' || to === '' || to > from || (to === from && !rule.isSpell)) return [];
  const [end, start] = [labelOf(table, rule.end), labelOf(table, rule.start)];
  return [{ field: rule.end, message: to < from ? answerWords.endBeforeStart(end, start, from) : answerWords.emptySpell(end, start, from) }];
}

function checkLife(table: KindTable, values: RowValues, { child }: ReadAround): RowFault[] {
  const rule = presences[table.kind.name];
  const on = (values[rule?.column ?? ''] ?? '').slice(0, 10);
  if (!rule || !child || on === '' || (rule.when && !rule.when((name) => values[name] ?? ''))) return [];
  const label = labelOf(table, rule.column);
  if (rule.sinceBirth && on < child.dateOfBirth) return [{ field: rule.column, message: answerWords.beforeBirth(label, child.dateOfBirth) }];
  return child.diedOn !== null && on > child.diedOn ? [{ field: rule.column, message: answerWords.afterDeath(label, child.diedOn) }] : [];
}

function checkApart(table: KindTable, values: RowValues, around: ReadAround, own: string | null): RowFault[] {
  const other = spellOverlapped(table, values, around.stored(table.kind.name).filter(({ key }) => key !== own));
  const rule = spellEnds[table.kind.name];
  return other && rule ? [{ field: rule.start, message: table.kind.overlaps?.(otherSpell(table, other)) ?? answerWords.overlaps() }] : [];
}

/** A spell of the same kind, and role where that counts, that has days in common. */
function spellOverlapped({ kind }: KindTable, values: RowValues, others: readonly StoredRow[]): StoredRow | undefined {
  const rule = spellEnds[kind.name];
  if (!rule?.apart) return undefined;
  const also = rule.apart.filter((column) => column !== 'child_id');
  const [from, to] = [values[rule.start] ?? '', values[rule.end] || '9999-12-31'];
  return others.find((other) => also.every((column) => other.values[column] === values[column]) && from < (other.values[rule.end] || '9999-12-31') && (other.values[rule.start] ?? '') < to);
}

/** A spell in words, as it stands in a sentence. */
export function otherSpell(table: KindTable, row: StoredRow): OtherSpell {
  const rule = spellEnds[table.kind.name]!;
  const day = (iso: string) => ({ en: longDate(iso, 'en'), cy: longDate(iso, 'cy') });
  const to = row.values[rule.end] ?? '';
  return { name: nameOfRow(table, row, 1), from: day(row.values[rule.start]!), to: to === '' ? null : day(to) };
}
