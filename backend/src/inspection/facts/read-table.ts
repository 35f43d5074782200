import type { PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';
import type { Cells, ColumnKind } from './column.js';
import { CopyReader } from './copy-reader.js';

export type Kinds = Record<string, ColumnKind>;
export type Read<K extends Kinds> = { [Name in keyof K]: K[Name] extends ColumnKind<infer C> ? C : never };

/** A table of facts: which columns, from where, in which order. */
export interface FactTable<K extends Kinds> {
  columns: K;
  /** Everything after `select … `. `where` is put in for a choice of children. */
  from: (where: string) => string;
}

/** The connection a transaction runs on: COPY is no query that TypeORM knows. */
export async function clientOf(manager: EntityManager): Promise<PoolClient> {
  return (await manager.queryRunner!.connect()) as PoolClient;
}

/** Reads a table's columns by binary COPY. Row-level security and the search path of the transaction decide what is there. */
export async function readTable<K extends Kinds>(client: PoolClient, { columns, from }: FactTable<K>): Promise<Read<K> & { count: number }> {
  const kinds = Object.values(columns);
  const reader = new CopyReader(kinds);
  const select = `select ${kinds.map(({ sql }) => sql).join(', ')} ${from('')}`;
  const stream = client.query(copyTo(`copy (${select}) to stdout (format binary)`, { highWaterMark: 1 << 20 }));
  for await (const chunk of stream) reader.push(chunk as Uint8Array);
  return namedCells(columns, reader);
}

/** What was read, column by column under their names. */
export function namedCells<K extends Kinds>(columns: K, reader: CopyReader): Read<K> & { count: number } {
  const read = reader.finish();
  const named = Object.fromEntries(Object.keys(columns).map((name, at) => [name, read[at]] as [string, Cells | undefined]));
  return { ...(named as Read<K>), count: reader.count };
}
