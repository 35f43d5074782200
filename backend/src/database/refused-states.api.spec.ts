import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Row, RowMaker } from '../../test/catalogue/make-row.js';
import { lawful, unlawful } from '../../test/catalogue/stated-rows.js';
import { type ConstraintShape, listedIn, type TableShape, tablesOf } from '../../test/catalogue/table-shape.js';
import { standing } from '../../test/catalogue/standing-constraints.js';
import { makeTestStore, type TestStore } from '../../test/test-store.js';

const NOBODY = 2_147_483_647;
/** Codes of PostgreSQL by sort of constraint. */
const refusal = { c: '23514', f: '23503', p: '23505', u: '23505', x: '23P01' } as const;

/** Plain SQL as the superuser: what cannot be true is refused whoever writes it. Read from the catalogue: a constraint dropped or added is noticed. */
describe('the record refuses', () => {
  let store: TestStore;
  let admin: pg.Client;
  let shapes: TableShape[];
  beforeAll(async () => {
    store = await makeTestStore();
    admin = new pg.Client({ connectionString: store.adminUrl });
    await admin.connect();
    await admin.query("select set_config('aelwyd.authority', '1', false)");
    shapes = await tablesOf(admin, 'record');
  });
  afterAll(async () => {
    await admin.end();
    await store.drop();
  });

  it('what its constraints name, each of them', async () => {
    const maker = new RowMaker(admin, shapes, 1, lawful);
    const kept = shapes.filter(({ columns }) => columns.some(({ name }) => name === 'version'));
    expect(kept.length).toBeGreaterThan(25);
    const unproven: string[] = [];
    for (const shape of kept) {
      const row = await maker.rowOf(shape.table);
      const given = new Set(shape.columns.filter(({ isGiven }) => isGiven).map(({ name }) => name));
      // Nobody can say twice what the database alone says.
      for (const constraint of shape.constraints.filter(({ kind, columns }) => kind !== 'p' || !columns.some((column) => given.has(column)))) {
        const broken = breaking(shape, constraint, row);
        const said = broken ? await refusalOf(maker, shape, row, broken) : 'no row is stated that breaks it';
        const expected = `${refusal[constraint.kind]} ${constraint.name}`;
        if (said !== expected && !alsoNamedBy(shape, constraint, said)) unproven.push(`${constraint.name}: expected ${expected}, had ${said} (${constraint.definition})`);
      }
    }
    expect(unproven).toEqual([]);
  });

  it('no less than it did: every constraint that was stated is still there', () => {
    const gone = Object.entries(standing).flatMap(([table, names]) => {
      const now = shapes.find((shape) => shape.table === `record.${table}`)?.constraints.map(({ name }) => name) ?? [];
      return names.filter((name) => !now.includes(name));
    });
    expect(gone).toEqual([]);
    expect(Object.values(standing).flat().length).toBeGreaterThan(300);
  });

  it.each(['periods_of_care', 'legal_statuses', 'placements', 'allocations'])('two %s at once', (table) => {
    const names = shapes.find((shape) => shape.table === `record.${table}`)?.constraints.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([`${table}_no_overlap`, `${table}_end_after_start`, `${table}_child_fkey`]));
  });

  async function refusalOf(maker: RowMaker, { table }: TableShape, row: Row, { added, changed }: Broken): Promise<string> {
    await admin.query('begin');
    try {
      await (added ? maker.insert(table, added) : maker.update(table, row, changed ?? {}));
      await admin.query('set constraints all immediate');
      return 'nothing';
    } catch (error) {
      const { code, constraint, message } = error as pg.DatabaseError;
      return `${code} ${constraint ?? message}`;
    } finally {
      await admin.query('rollback');
    }
  }
});

/** Whether a row was refused by a key that holds the columns of this one besides a child that is the only one here. */
function alsoNamedBy(shape: TableShape, { kind, columns }: ConstraintShape, said: string): boolean {
  const key = shape.constraints.find(({ name }) => said === `${refusal.u} ${name}`);
  return (kind === 'u' || kind === 'p') && key !== undefined && columns.every((column) => key.columns.includes(column));
}

/** A row to add, or what to say of the one that is there: it breaks one constraint and keeps the others whole. */
interface Broken {
  added?: Row;
  changed?: Row;
}

function breaking(shape: TableShape, { name, kind, columns, definition }: ConstraintShape, row: Row): Broken | undefined {
  if (kind === 'p' || kind === 'u') return { added: apart(shape, row, columns) };
  if (kind === 'x') return { added: { ...apart(shape, row, []), ...('started_on' in row && { started_on: '2020-01-02' }) } };
  if (kind === 'f') {
    const broken = columns.findLast((column) => column !== 'child_no' && column !== 'authority_id') ?? (columns.includes('child_no') ? 'child_no' : 'authority_id');
    const nobody = { [broken]: broken === 'authority_id' ? 32_000 : typeof row[broken] === 'string' ? 'nobody' : NOBODY };
    const names = shape.constraints.some((key) => (key.kind === 'p' || key.kind === 'u') && key.columns.includes(broken));
    return names ? { added: { ...apart(shape, row, []), ...nobody } } : { changed: nobody };
  }
  const changed = unlawful[name] ?? unlike(definition, columns);
  return changed && { changed };
}

/** What a check of one of the usual sorts forbids. */
function unlike(definition: string, columns: readonly string[]): Row | undefined {
  if (listedIn(definition).length > 0 && columns.length === 1) return { [columns[0] ?? '']: 'no-such-code' };
  const ends = /^CHECK \(\((\w+) >=? (\w+)\)\)$/.exec(definition);
  if (ends?.[1] && ends[2]) return { [ends[2]]: '2020-01-02', [ends[1]]: definition.includes('>=') ? '2020-01-01' : '2020-01-02' };
  const least = /^CHECK \(\(+(\w+) >=? \(?(\d+)/.exec(definition);
  if (least?.[1]) return { [least[1]]: Number(least[2]) - 1 };
  const instant = /^CHECK \(+(\w+) AT TIME ZONE .*::date = (\w+)\)+$/.exec(definition);
  if (instant?.[1] && instant[2]) return { [instant[2]]: '2020-01-01', [instant[1]]: '2020-01-02T12:00:00Z' };
  const formed = /^CHECK \(\((\w+) ~ '/.exec(definition);
  return formed?.[1] ? { [formed[1]]: 'Not Formed So!' } : undefined;
}

/** A copy with other keys than the row's, save for the columns that are to stay equal. */
function apart(shape: TableShape, row: Row, equal: readonly string[]): Row {
  const given = new Set(shape.columns.filter(({ isGiven }) => isGiven).map(({ name }) => name));
  const copy = Object.fromEntries(Object.entries(row).filter(([name, value]) => value !== null && !given.has(name)));
  const refers = new Set(shape.constraints.filter(({ kind }) => kind === 'f').flatMap(({ columns }) => columns)).add('authority_id');
  for (const { kind, columns } of shape.constraints) {
    if (kind !== 'p' && kind !== 'u') continue;
    if (equal.length > 0 && columns.every((column) => equal.includes(column))) continue;
    for (const column of columns.filter((named) => !equal.includes(named) && !refers.has(named) && !given.has(named))) {
      const type = shape.columns.find((shaped) => shaped.name === column)?.type ?? '';
      if (type === 'uuid') copy[column] = 'ffffffff-0000-4000-8000-000000000000';
      else if (type === 'date') copy[column] = '2021-01-01';
      else if (type.startsWith('timestamp')) copy[column] = '2021-01-01T12:00:00Z';
      else if (type === 'text' && !shape.constraints.some((check) => check.kind === 'c' && check.columns.includes(column))) copy[column] = `other-${column}`;
      else if (/int/.test(type)) copy[column] = type === 'smallint' ? 32_000 : NOBODY - 1;
    }
  }
  return copy;
}
