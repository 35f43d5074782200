import { QueryFailedError } from 'typeorm';
import { RuledOut } from '../http/problem.js';
import type { KindTable } from './kind-table.js';
import { answerWords } from './record-words.js';
import { othersRestOnIt } from './record-problems.js';

/**
 * Does something the store may refuse although the rules let it through: two people at once, a row others rest on. Its refusal
 * is said in words, at the field.
 */
export async function refusedByStore<T>({ table, fields, kind, key }: KindTable, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const constraint = error instanceof QueryFailedError ? (error.driverError as { constraint?: string }).constraint : undefined;
    if (constraint === undefined) throw error;
    const first = fields.find(({ column }) => key.some((part) => part.column === column))?.field.name ?? kind.shown[0] ?? '';
    const startsAt = fields.find(({ field }) => field.name === 'started_on')?.field.name ?? first;
    if (constraint === `${table.table}_no_overlap`) throw new RuledOut([{ field: startsAt, message: answerWords.overlaps() }]);
    if (constraint === `${table.table}_key`) throw new RuledOut([{ field: first, message: answerWords.alreadyThere() }]);
    if (constraint.endsWith('_fkey')) throw othersRestOnIt();
    const at = fields.find(({ column }) => constraint.startsWith(`${table.table}_${column}_`) || constraint.includes(column));
    throw at ? new RuledOut([{ field: at.field.name, message: answerWords.choose(at.field.label) }]) : error;
  }
}
