import type pg from 'pg';
import { listedIn, type TableShape } from './table-shape.js';

export type Row = Record<string, unknown>;

/**
 * Makes lawful rows of any table from the catalogue alone: what has to be there is filled by its type, its listed codes and
 * the rows it refers to, which are made first. `given` states what the catalogue does not tell.
 */
export class RowMaker {
  private readonly shapes: ReadonlyMap<string, TableShape>;
  private readonly made = new Map<string, Row>();
  private count = 0;

  constructor(
    private readonly client: pg.Client,
    shapes: readonly TableShape[],
    private readonly authorityId: number,
    private readonly given: Readonly<Record<string, Row>> = {},
  ) {
    this.shapes = new Map(shapes.map((shape) => [shape.table, shape]));
  }

  /** The first row of a table, made on first asking. */
  async rowOf(table: string): Promise<Row> {
    const before = this.made.get(table);
    if (before) return before;
    const row = await this.insert(table, await this.valuesFor(table));
    this.made.set(table, row);
    return row;
  }

  /** @throws what the database refuses it with */
  async insert(table: string, values: Row): Promise<Row> {
    const columns = Object.keys(values).map((name) => `"${name}"`);
    const { rows } = await this.client.query<{ row: Row }>(
      `insert into ${table} as t (${columns.join(', ')}) select ${columns.join(', ')} from jsonb_populate_record(null::${table}, $1) returning to_jsonb(t) as row`,
      [JSON.stringify(values)],
    );
    return rows[0]!.row;
  }

  /** Says something else in a row that is there. */
  async update(table: string, row: Row, values: Row): Promise<void> {
    const set = Object.keys(values).map((name) => `"${name}" = n."${name}"`).join(', ');
    const key = this.shapes.get(table)?.constraints.find(({ kind }) => kind === 'p')?.columns ?? [];
    await this.client.query(
      `update ${table} t set ${set} from jsonb_populate_record(null::${table}, $1) n, jsonb_populate_record(null::${table}, $2) o
        where ${key.map((name) => `t."${name}" = o."${name}"`).join(' and ')}`,
      [JSON.stringify(values), JSON.stringify(row)],
    );
  }

  private async valuesFor(table: string): Promise<Row> {
    const shape = this.shapes.get(table);
    if (!shape) throw new Error(`No such table: ${table}`);
    const values: Row = {};
    const needed = new Set(shape.columns.filter(({ isNeeded }) => isNeeded).map(({ name }) => name));
    for (const { kind, columns, refersTo } of shape.constraints) {
      if (kind !== 'f' || !refersTo || refersTo.table === table || !columns.every((column) => needed.has(column))) continue;
      if (columns.length === 1 && columns[0] === 'authority_id') continue;
      const parent = await this.rowOf(refersTo.table);
      for (const [at, column] of columns.entries()) values[column] = parent[refersTo.columns[at] ?? ''];
    }
    for (const { name, type, isNeeded } of shape.columns) {
      if (isNeeded && !(name in values)) values[name] = this.valueOf(name, type, shape);
    }
    return { ...values, ...this.given[table] };
  }

  private valueOf(name: string, type: string, shape: TableShape): unknown {
    if (name === 'authority_id') return this.authorityId;
    const codes = shape.constraints.filter(({ kind, columns }) => kind === 'c' && columns.length === 1 && columns[0] === name).flatMap(({ definition }) => listedIn(definition));
    if (codes.length > 0) return codes[0];
    this.count += 1;
    return madeOf(type, this.count);
  }
}

function madeOf(type: string, count: number): unknown {
  if (type === 'date') return '2020-01-01';
  if (type.startsWith('timestamp')) return '2020-01-01T12:00:00Z';
  if (type === 'boolean') return false;
  if (type === 'uuid') return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  if (type === 'jsonb') return {};
  if (type === 'bytea') return `\\x${count.toString(16).padStart(64, '0')}`;
  if (type.endsWith('[]')) return [];
  if (/int|numeric|double|real/.test(type)) return 1;
  return `made-${count}`;
}
