import type { Bilingual } from '../domain/indicators/figure.js';
import { longDate } from '../inspection/words/long-date.js';
import type { FieldColumn, KindTable } from './kind-table.js';
import type { StoredRow } from './stored-row.js';
import { yesAndNo } from './yes-and-no.js';

/** An answer in words; null where it is not known, or where it is itself the words. */
export function sayAnswer({ field, type, refersTo }: FieldColumn, { values, names }: Pick<StoredRow, 'values' | 'names'>): Bilingual | null {
  const text = values[field.name] ?? '';
  if (text === '') return null;
  const name = names[field.name];
  if (refersTo !== null) return name === undefined ? null : { en: name, cy: name };
  if (field.says) return field.says(text);
  const code = (field.codes ?? (type === 'boolean' ? yesAndNo(field.label) : [])).find((entry) => entry.code === text);
  if (code) return { en: code.en, cy: code.cy };
  if (type === 'date') return { en: longDate(text, 'en'), cy: longDate(text, 'cy') };
  const [day = '', time = ''] = text.split('T');
  if (type === 'datetime') return { en: `${longDate(day, 'en')}, ${time}`, cy: `${longDate(day, 'cy')}, ${time}` };
  return type === 'string' ? { en: text, cy: text } : null;
}

/** What tells a row from its sisters: the first answers of a list that are known. */
export function nameOfRow({ kind, fields }: KindTable, row: Pick<StoredRow, 'values' | 'names'>, most = 2): Bilingual {
  const said = kind.shown.flatMap((name) => {
    const column = fields.find(({ field }) => field.name === name);
    const words = column && sayAnswer(column, row);
    return words ? [words] : [];
  });
  const parts = said.slice(0, most);
  return { en: parts.map(({ en }) => en).join(', '), cy: parts.map(({ cy }) => cy).join(', ') };
}
