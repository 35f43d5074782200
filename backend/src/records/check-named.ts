import type { EntityManager } from 'typeorm';
import type { FieldProblem } from '../http/problem.js';
import { tableOf } from './all-kinds.js';
import { namedKinds } from './around.js';
import type { KindTable } from './kind-table.js';
import type { RowValues } from './record-kind.js';
import { answerWords } from './record-words.js';
import { rowOf } from './rows.query.js';

/** People and places an answer names are in the record. */
export async function checkNamed(manager: EntityManager, table: KindTable, authorityId: number, values: RowValues): Promise<FieldProblem[]> {
  const problems: FieldProblem[] = [];
  for (const { field, refersTo } of table.fields) {
    const key = values[field.name] ?? '';
    if (refersTo === null || !namedKinds.has(refersTo) || key === '') continue;
    if (!(await rowOf(manager, tableOf(refersTo), { authorityId, childNo: null }, key))) problems.push({ field: field.name, message: answerWords.choose(field.label) });
  }
  return problems;
}
