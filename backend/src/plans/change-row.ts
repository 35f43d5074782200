import type { EntityManager } from 'typeorm';
import { agreedStands, changedMeanwhile, noSuchPlan, notBeingWritten } from './plan-problems.js';
import { type OfChild, versionRow, type VersionRow } from './version-rows.query.js';

/** A row of the plan's tables, and the fields of a form by the columns they fill. */
export interface EditedRow {
  table: 'plan_versions' | 'plan_outcomes' | 'plan_actions' | 'plan_parts' | 'plan_helpers' | 'child_versions' | 'placement_plans';
  key: Readonly<Record<string, unknown>>;
  columns: Readonly<Record<string, string>>;
}

/**
 * Stores a form over the version that was read. The same form sent again changes nothing; where somebody else has saved something
 * different since, nothing is stored and theirs is told.
 *
 * @returns whether anything was changed
 * @throws NotFound where there is no such row; Conflict with `theirs` where it was changed meanwhile
 */
export async function changeRow(manager: EntityManager, of: OfChild, row: EditedRow, version: number, form: object): Promise<boolean> {
  const values = form as Record<string, unknown>;
  const fields = Object.keys(row.columns).filter((field) => field in values);
  const keys = Object.entries(row.key);
  const where = ['authority_id = $1', 'child_no = $2', ...keys.map(([column], at) => `${column} = $${at + 3}`)].join(' and ');
  const named = [of.authorityId, of.childNo, ...keys.map(([, value]) => value)];
  const [now] = await manager.query(
    `select r.version, ${fields.map((field) => `r.${row.columns[field]} as "${field}"`).join(', ')},
      (select name from staff.accounts a where (a.authority_id, a.account_no) = (r.authority_id, r.recorded_by)) as "$by",
      (select recorded_at from record.positions p where (p.authority_id, p.position) = (r.authority_id, r.recorded_seq)) as "$at"
      from record.${row.table} r where ${where} for update of r`, named,
  );
  if (!now) throw noSuchPlan();
  const said = (field: string) => empty(values[field]);
  if (fields.every((field) => (now[field] ?? null) === said(field))) return false;
  if (now.version !== version) {
    const { $by: by, $at: at, version: theirVersion, ...theirs } = now;
    throw changedMeanwhile({ version: theirVersion, by, at: at ? new Date(at).toISOString() : null, values: theirs });
  }
  const sets = fields.map((field, at) => `${row.columns[field]} = $${named.length + at + 1}`);
  await manager.query(`update record.${row.table} set ${sets.join(', ')} where ${where}`, [...named, ...fields.map(said)]);
  return true;
}

/** A version that may be written in now. Whoever agrees it waits until the writing has committed. */
export async function beingWritten(manager: EntityManager, of: OfChild, versionNo: number): Promise<VersionRow> {
  await manager.query('select 1 from record.plan_versions where authority_id = $1 and child_no = $2 and plan_version_no = $3 for share', [of.authorityId, of.childNo, versionNo]);
  const version = await versionRow(manager, of, versionNo);
  if (!version) throw noSuchPlan();
  if (version.state === 'agreed') throw agreedStands();
  if (version.state === 'sent') throw notBeingWritten();
  return version;
}

/** What is stored of a text or choice: nothing for nothing. */
export function empty(value: unknown): unknown {
  return typeof value === 'string' ? (value.trim() === '' ? null : value.trim()) : (value ?? null);
}
