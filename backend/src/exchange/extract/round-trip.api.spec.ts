import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeTestStore, type TestStore } from '../../../test/test-store.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { isoFromDay } from '../../domain/calendar/day.js';
import { exportExtract } from './export-extract.js';
import type { ExtractContent, ExtractTable } from './extract-content.js';
import { importExtract } from './import-extract.js';
import { readExtractFolder } from './read-extract.js';

describe('there and back', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await makeTestStore();
  });
  afterAll(() => store.drop());

  const text = fc.string({ unit: fc.constantFrom('a', 'ŷ', ' ', ',', '"', '\n', '\r', '\t', '\\', '=', 'N', '’', '\\N') }).map((filled) => `x${filled}`);
  const day = fc.integer({ min: 16000, max: 17500 }).map(isoFromDay);
  const orEmpty = (values: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), values);
  /** Boundaries in order, each spell ending where the next begins; the last may be open. */
  const boundaries = fc.uniqueArray(fc.integer({ min: 16000, max: 17500 }), { minLength: 2, maxLength: 5 }).map((days) => days.sort((a, b) => a - b));
  const child = fc.record({
    forenames: text,
    knownAs: orEmpty(text),
    spells: boundaries,
    isOpen: fc.boolean(),
    kinds: fc.array(fc.constantFrom('C1', 'C2', 'V1', 'V2', 'E1'), { minLength: 5, maxLength: 5 }),
    plans: fc.array(day, { maxLength: 4 }),
    missing: fc.uniqueArray(fc.tuple(day, fc.integer({ min: 0, max: 999_999 })), { maxLength: 3, selector: ([on]) => on }),
  });

  function table(name: string, columns: string, rows: string[][]): [string, ExtractTable] {
    return [name, { name, columns: columns.split(' '), rows }];
  }

  const lawful = fc.array(child, { minLength: 1, maxLength: 6 }).map((children): ExtractContent => {
    const each = (rowsOf: (one: (typeof children)[number], id: string) => string[][]) => children.flatMap((one, index) => rowsOf(one, `K${index}`));
    const spells = (one: (typeof children)[number]) =>
      one.spells.slice(0, -1).map((from, at) => [isoFromDay(from), one.isOpen && at === one.spells.length - 2 ? '' : isoFromDay(one.spells[at + 1] ?? 0)] as const);
    return {
      authority: 'W06000001',
      extractedAt: null,
      tables: new Map([
        table('children', 'child_id forenames surname known_as date_of_birth', each((one, id) => [[id, one.forenames, 'Prys', one.knownAs, '2001-02-03']])),
        table('periods-of-care', 'child_id started_on ended_on', each((one, id) => spells(one).map(([from, to]) => [id, from, to]))),
        table('legal-statuses', 'child_id legal_status started_on ended_on', each((one, id) => spells(one).map(([from, to], at) => [id, one.kinds[at] ?? 'C1', from, to]))),
        table('placements', 'placement_id child_id placement_type started_on ended_on', each((one, id) => spells(one).map(([from, to], at) => [`${id}-${at}`, id, 'F2', from, to]))),
        table(
          'care-and-support-plans', 'plan_id child_id prepared_on has_health_plan has_personal_education_plan',
          each((one, id) => one.plans.map((on, at) => [`${id}-${at}`, id, on, String(at % 2 === 0), 'false'])),
        ),
        table('missing-episodes', 'child_id missing_from', each((one, id) => one.missing.map(([on, micro]) => [id, `${on}T23:59:59.${String(micro).padStart(6, '0')}+01:00`]))),
      ]),
    };
  });

  test('any lawful extract is stored, whatever the record held; and what is written back changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(lawful, async (content) => {
        const given = await importExtract(store.dataSource, content, {});
        expect([given.faults, given.ok, given.changes.every(({ kept }) => kept === 0)]).toEqual([[], true, true]);
        const folder = await mkdtemp(join(tmpdir(), 'aelwyd-round-'));
        await exportExtract(store.dataSource, 1, folder);
        const { content: written } = await readExtractFolder(folder);
        const names = written.tables.get('children');
        expect(names?.rows.map((row) => [row[1], row[3]])).toEqual(content.tables.get('children')?.rows.map((row) => [row[1], row[3]]));
        for (const again of [await importExtract(store.dataSource, written, {}), await importExtract(store.dataSource, content, {})]) {
          expect([again.faults, again.changes.filter(({ added, changed, removed }) => added + changed + removed > 0)]).toEqual([[], []]);
        }
        await rm(folder, { recursive: true });
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test('an extract to be shared leaves out where a protected child lives and who is kept out of what, says so, and is not taken in', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aelwyd-share-'));
    await inAuthority(store.dataSource, { authorityId: 1 }, async (manager) => {
      await manager.query(`insert into carers (authority_id, carer_id, name, kind, agency, places, approved_on) values (1, 'F9', 'Teulu Hafod', 'mainstream', 'own', 1, '2010-01-01')`);
      await manager.query(`insert into children (authority_id, child_id, forenames, surname, date_of_birth, home_postcode) values (1, 'P1', 'Nia', 'Protected', '2014-05-01', 'CF10 1AA'), (1, 'P2', 'Mali', 'Open', '2014-05-01', 'CF10 2BB')`);
      await manager.query(`insert into placements (authority_id, child_no, placement_id, placement_type, started_on, carer_no, postcode, area_authority, reason_ended) select 1, child_no, 'L-' || child_id, 'F2', '2020-01-01', (select carer_no from carers where carer_id = 'F9'), 'LL55 1AB', 'W06000002', null from children where child_id in ('P1', 'P2')`);
      await manager.query(`insert into notes (authority_id, child_no, note_id, kind, happened_on, body) select 1, child_no, 'N-1', 'call', '2024-01-02', 'Seen at LL55 1AB with Teulu Hafod' from children where child_id = 'P1'`);
      await manager.query(`insert into access.restrictions (authority_id, child_no, kind, reason, review_on, set_by) select 1, child_no, 'protected-address', 'x', '2099-01-01', 1 from children where child_id = 'P1'`);
    });
    await exportExtract(store.dataSource, 1, folder, { isForSharing: true });
    const { content } = await readExtractFolder(folder);
    const rowOf = (name: string, id: string) => content.tables.get(name)?.rows.find((row) => row.includes(id))?.join('|');
    expect([rowOf('children', 'P1')?.includes('CF10'), rowOf('children', 'P2')?.includes('CF10 2BB')]).toEqual([false, true]);
    expect([rowOf('placements', 'L-P1'), rowOf('placements', 'L-P2')]).toEqual([expect.not.stringMatching(/LL55|F9|W06000002/), expect.stringMatching(/F9.*W06000002.*LL55 1AB/)]);
    expect(rowOf('notes', 'N-1')).toContain('Seen at Protected with Protected');
    expect(JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'))).toMatchObject({ aelwyd: { forSharing: true } });
    expect(await importExtract(store.dataSource, content, {})).toMatchObject({ ok: false, faults: expect.arrayContaining([expect.objectContaining({ column: 'aelwyd.forSharing' })]) });
    await rm(folder, { recursive: true });
  });
});
