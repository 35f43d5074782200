import type { EntityManager } from 'typeorm';
import { RuledOut } from '../http/problem.js';
import type { ReadAround } from './around.js';
import { checkAnswers, isAsked, notAsked } from './check-answers.js';
import { checkNamed } from './check-named.js';
import { checkRow } from './check-row.js';
import type { KindTable } from './kind-table.js';
import type { RowFault, RowValues } from './record-kind.js';
import { toConfirm } from './record-problems.js';
import type { StoredRow } from './stored-row.js';

/** What is to be stored of what was sent: a question that is not asked has no answer; of a stored row only what differs. */
export function answered({ fields }: KindTable, sent: RowValues, stored: StoredRow | null): RowValues {
  const whole: Record<string, string> = { ...stored?.values, ...trimmed(sent) };
  for (const { field } of fields) {
    const opens = field.askedWhen?.field;
    if (opens !== undefined && (stored === null || opens in sent) && !isAsked(field, whole)) whole[field.name] = '';
  }
  if (stored === null) return whole;
  return Object.fromEntries(Object.entries(whole).filter(([name, text]) => text !== stored.values[name]));
}

/**
 * Lets through what can be stored.
 *
 * @param changes what is to be stored; of a stored row only what differs
 * @throws RuledOut at the fields; Problem `confirm-answers` where something unlikely was not confirmed
 */
export async function judgeRow(
  manager: EntityManager, table: KindTable, authorityId: number, changes: RowValues, { stored, around, confirmed }: { stored: StoredRow | null; around: ReadAround; confirmed: readonly string[] },
): Promise<void> {
  const whole = { ...stored?.values, ...changes };
  const touched = stored === null ? table.fields : table.fields.filter(({ field }) => field.name in changes || (field.askedWhen && field.askedWhen.field in changes));
  const problems = [...notAsked(table.fields, changes), ...checkAnswers(touched, whole, around.today), ...(await checkNamed(manager, table, authorityId, changes))];
  if (problems.length > 0) throw new RuledOut(problems);
  // What an import brought in may be wrong already: a correction answers for what it changes.
  const before = stored === null ? [] : [...checkRow(table, stored.values, around, stored.key), ...(table.kind.mind?.(stored.values, around) ?? [])];
  const isNew = ({ field, message, code }: RowFault) => !before.some((one) => one.field === field && (code === undefined ? one.message.en === message.en : one.code === code));
  const faults = checkRow(table, whole, around, stored?.key ?? null).filter(isNew);
  if (faults.length > 0) throw new RuledOut(faults.map(({ field, message }) => ({ field, message })));
  const warnings = (table.kind.mind?.(whole, around) ?? []).filter(isNew).filter(({ code = '' }) => !confirmed.includes(code));
  if (warnings.length > 0) throw toConfirm(warnings);
}

function trimmed(values: RowValues): RowValues {
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, text.trim()]));
}
