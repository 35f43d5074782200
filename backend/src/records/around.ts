import type { EntityManager } from 'typeorm';
import type { Around, RecordKind } from './record-kind.js';
import { tableOf } from './all-kinds.js';
import { type Owner, rowsOf } from './rows.query.js';
import type { StoredRow } from './stored-row.js';

/** Kinds with a name, whose rows are looked up by typing. */
export const namedKinds: ReadonlySet<string> = new Set(['staff', 'carers', 'settings']);

/** The person a row is about, as the rules ask. */
export type ChildLife = NonNullable<Around['child']>;

/** Reads what a row of a kind stands among: its sisters, the kinds its rules read and those of the child it refers to. */
export async function readAround(manager: EntityManager, kind: RecordKind, owner: Owner, child: ChildLife | null, today: string) {
  const table = tableOf(kind.name);
  const referred = table.fields.flatMap(({ refersTo }) => (refersTo !== null && tableOf(refersTo).isOfChild ? [refersTo] : []));
  const rows = new Map<string, StoredRow[]>();
  for (const name of new Set([...(table.isOfChild ? [kind.name] : []), ...(kind.reads ?? []), ...referred])) rows.set(name, await rowsOf(manager, tableOf(name), owner));
  return { child, today, isNamed: namedKinds, stored: (name: string) => rows.get(name) ?? [], rows: (name: string) => (rows.get(name) ?? []).map(({ values }) => values) };
}

/** `also`: a row that may be named though it is not the child’s yet. */
export type ReadAround = Awaited<ReturnType<typeof readAround>> & { also?: { kind: string; key: string } | undefined };
