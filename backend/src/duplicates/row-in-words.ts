import type { Bilingual } from '../domain/indicators/figure.js';
import type { FieldColumn, KindTable } from '../records/kind-table.js';
import { sayAnswer } from '../records/name-of-row.js';
import type { RecordView } from '../records/records-view.js';
import type { HeldRowView } from './merges-view.js';

/** Of a note or of words said, enough to know them by. */
const ENOUGH = 120;

/** An answer in words; null where it is not known or is kept from the reader. */
export function answerInWords(column: FieldColumn, { values, said }: Pick<RecordView, 'values' | 'said'>): Bilingual | null {
  const { name } = column.field;
  const text = values[name] ?? '';
  if (text === '') return null;
  const words = said.find(({ field }) => field === name)?.text ?? sayAnswer(column, { values, names: {} });
  return words ?? (column.refersTo === null ? { en: text, cy: text } : null);
}

/** A row as a list shows it: what it is called, and its other answers each beside its question. */
export function rowInWords({ kind, fields }: KindTable, row: RecordView): HeldRowView {
  const said = kind.shown.flatMap((name) => {
    const column = fields.find(({ field }) => field.name === name);
    const text = column && answerInWords(column, row);
    return text ? [{ label: column.field.label, text: { en: short(text.en), cy: short(text.cy) } }] : [];
  });
  const [first, ...rest] = said;
  return { title: first?.text ?? kind.titles.one, said: rest };
}

function short(text: string): string {
  return text.length <= ENOUGH ? text : `${text.slice(0, ENOUGH).replace(/\s+\S*$/, '')}…`;
}
