import type { ReadAround } from './around.js';
import { tableOf } from './all-kinds.js';
import { namedKinds } from './around.js';
import type { KindTable } from './kind-table.js';
import { nameOfRow } from './name-of-row.js';
import type { ChoiceView } from './records-view.js';

/** The child’s own rows that an answer may name. People and places are looked up by typing instead. */
export function choicesOf({ fields }: KindTable, around: ReadAround): ChoiceView[] {
  return fields.flatMap(({ field, refersTo }) =>
    refersTo === null || namedKinds.has(refersTo) ? [] : around.stored(refersTo).map((row) => ({ field: field.name, key: row.key, name: nameOfRow(tableOf(refersTo), row) })),
  );
}
