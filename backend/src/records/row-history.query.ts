import type { EntityManager } from 'typeorm';
import type { KindTable } from './kind-table.js';
import { type Owner, rowOf } from './rows.query.js';
import { rowSelect, wasOfChildNo } from './row-sql.js';
import { type SelectedRow, type StoredRow, storedRow } from './stored-row.js';

/** A version of a row that is no longer stored. */
interface PastRow extends StoredRow {
  supersededSeq: number;
}

/** A row’s versions, the latest first, and the act that took it out of the record, if one did. */
export interface RowPast {
  versions: readonly StoredRow[];
  withdrawn: KeptAct | null;
  acts: readonly KeptAct[];
}

/** An act as kept; instants are ISO with the British offset. */
export interface KeptAct {
  what: 'added' | 'changed' | 'withdrawn';
  rowKey: string;
  version: number;
  position: number;
  reason: string | null;
  by: string | null;
  at: string;
}

const instant = (column: string) => `to_char(${column} at time zone 'Europe/London', 'YYYY-MM-DD"T"HH24:MI')`;

/** Walks back from a row, or from where it was withdrawn, through the versions each one took the place of. */
export async function pastOf(manager: EntityManager, table: KindTable, owner: Owner, key: string): Promise<RowPast | undefined> {
  const now = await rowOf(manager, table, owner, key);
  const acts = await actsOf(manager, table, owner);
  const past = await pastRows(manager, table, owner);
  const withdrawn = now ? undefined : acts.find((act) => act.what === 'withdrawn' && act.rowKey === key);
  const last = now ?? past.find((row) => row.key === key && row.supersededSeq === withdrawn?.position && row.version === withdrawn.version);
  if (!last) return undefined;
  return { versions: backFrom(last, past), withdrawn: withdrawn ?? null, acts };
}

function backFrom(row: StoredRow, past: readonly PastRow[]): StoredRow[] {
  const before = past.filter(({ version, supersededSeq }) => version === row.version - 1 && supersededSeq === row.recordedSeq);
  const last = before.find(({ key }) => key === row.key) ?? before[0];
  return last ? [row, ...backFrom(last, past)] : [row];
}

async function pastRows(manager: EntityManager, table: KindTable, { authorityId, childNo }: Owner): Promise<PastRow[]> {
  const rows: (SelectedRow & { supersededSeq: number })[] = await manager.query(
    `${rowSelect(table, 'history')} where r.authority_id = $1 and ${table.isOfChild ? wasOfChildNo(table, '$2') : '$2::integer is null'} order by r.superseded_seq desc`,
    [authorityId, childNo],
  );
  return rows.map((row) => ({ ...storedRow(table, row), supersededSeq: row.supersededSeq }));
}

/** What was done by hand to the rows of a kind, the latest first. */
export function actsOf(manager: EntityManager, { kind }: KindTable, { authorityId, childNo }: Owner): Promise<KeptAct[]> {
  return manager.query(
    `select a.what, a.row_key as "rowKey", a.version, a.position::float8 as position, nullif(a.reason, '') as reason, w.name as by, ${instant('a.acted_at')} as at
     from record.acts a left join staff.accounts w on w.authority_id = a.authority_id and w.account_no = a.acted_by
     where a.authority_id = $1 and a.kind = $3 and a.child_no is not distinct from $2::integer order by a.act_no desc`,
    [authorityId, childNo, kind.name],
  );
}

/** Who recorded at a position, and when. */
export async function whoAndWhen(manager: EntityManager, position: number, accountNo: number | null): Promise<{ by: string | null; at: string | null }> {
  const [found] = await manager.query(
    `select w.name as by, ${instant('p.recorded_at')} as at from record.positions p
     left join staff.accounts w on w.authority_id = p.authority_id and w.account_no = $2
     where p.authority_id = record.current_authority() and p.position = $1`,
    [position, accountNo],
  );
  return found ?? { by: null, at: null };
}
