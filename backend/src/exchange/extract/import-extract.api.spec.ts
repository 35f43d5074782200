import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeTestStore, type TestStore } from '../../../test/test-store.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { rowKey } from '../../records/row-key.js';
import { exportExtract } from './export-extract.js';
import { extractFiles } from './extract-schema.js';
import { importExtract } from './import-extract.js';
import { ImportCancelled, type ExtractOutcome, type ImportOptions } from './import-outcome.js';
import { madeExtract, swap } from './made-extract.js';
import { readExtractFolder } from './read-extract.js';

type Changes = Parameters<typeof madeExtract>[0];

describe('Importing an extract', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await makeTestStore();
  });
  afterEach(() => store.drop());

  const bring = async (changes: Changes = {}, options: ImportOptions = {}) => importExtract(store.dataSource, await madeExtract(changes), options);
  const seen = <T = Record<string, unknown>>(sql: string, knownAt?: number): Promise<T[]> =>
    inAuthority(store.dataSource, { authorityId: 1, knownAt }, (manager) => manager.query(sql));
  const edit = (sql: string) => inAuthority(store.dataSource, { authorityId: 1, userNo: 7 }, (manager) => manager.query(sql));
  const moved = ({ changes }: ExtractOutcome) =>
    changes.flatMap(({ table, added, changed, removed, kept }) => (added + changed + removed + kept > 0 ? [`${table} +${added} ~${changed} -${removed} =${kept}`] : []));
  const position = async () => (await seen<{ position: number }>('select position from record.clocks'))[0]?.position ?? 0;

  it('stores every row of a lawful folder, and of a faulty one nothing', async () => {
    const rows = [...(await madeExtract()).tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
    const refused = await bring({ visits: swap('V2,C2', 'V2,C9') });
    expect(refused).toMatchObject({ ok: false, rows, changes: [], faults: [{ file: 'visits.csv', line: 3, rule: 'reference' }] });
    expect([await seen('select 1 from children'), await position()]).toEqual([[], 0]);
    const stored = await bring();
    expect(stored).toMatchObject({ ok: true, rows, faults: [] });
    expect(stored.changes.reduce((sum, { added }) => sum + added, 0)).toBe(rows);
    expect(await seen(`select surname from children order by child_id`)).toEqual([{ surname: 'Pritchard, Ffion' }, { surname: 'Tŷ Gwyn' }, { surname: 'Prys' }]);
    expect(await seen('select plan_id, day_order from care_and_support_plans order by 1')).toEqual([{ plan_id: 'L1', day_order: 0 }, { plan_id: 'L2', day_order: 1 }]);
    expect(await inAuthority(store.dataSource, { authorityId: 2 }, (manager) => manager.query('select 1 from record.children'))).toEqual([]);
  });

  it('changes nothing the second time, not even the position', async () => {
    await bring();
    const again = await bring();
    expect([again.ok, moved(again), await position()]).toEqual([true, [], 1]);
    expect(await seen('select 1 from history.placements')).toEqual([]);
  });

  it('keeps what a newer folder changes or leaves out, and shows it as known then', async () => {
    await bring();
    const newer = await bring({
      placements: (text) => text.replace('2016-06-01,2017-06-01', '2016-06-01,2017-05-01').replace('P4,C2,2017-06-01', 'P4,C2,2017-05-01'),
      visits: swap('V2,C2,S1,2016-06-08,true,false\n', 'V3,C2,S1,2016-06-09,true,true\n'),
      reviews: null,
    });
    expect(moved(newer)).toEqual(['placements +0 ~2 -0 =0', 'visits +1 ~0 -1 =0']);
    const placed = `select placement_id, started_on::text, version from placements where placement_id in ('P3', 'P4') order by 1`;
    expect(await seen(placed)).toEqual([{ placement_id: 'P3', started_on: '2016-06-01', version: 2 }, { placement_id: 'P4', started_on: '2017-05-01', version: 2 }]);
    expect(await seen(placed, 1)).toEqual([{ placement_id: 'P3', started_on: '2016-06-01', version: 1 }, { placement_id: 'P4', started_on: '2017-06-01', version: 1 }]);
    expect([await seen('select visit_id from visits order by 1'), await seen('select visit_id from visits order by 1', 1)]).toEqual([
      [{ visit_id: 'V1' }, { visit_id: 'V3' }],
      [{ visit_id: 'V1' }, { visit_id: 'V2' }],
    ]);
    expect(await seen('select 1 from reviews')).toHaveLength(2);
  });

  it('keeps what was edited here and says so, unless the folder is to win', async () => {
    await bring();
    await edit(`update visits set seen_alone = true where visit_id = 'V1'`);
    await edit(`update reviews set early = true where review_id = 'R2'`);
    const changes = { reviews: swap('R2,C1,2017-06-20,S2,PN4\n', '') };
    const kept = await bring(changes);
    expect(moved(kept)).toEqual(['visits +0 ~0 -0 =1', 'reviews +0 ~0 -0 =1']);
    expect(kept.warnings).toMatchObject([
      { file: 'visits.csv', line: 2, rule: 'edited-here', child: 'C1' },
      { file: 'reviews.csv', line: 1, rule: 'edited-here', child: 'C1' },
    ]);
    expect(await seen(`select seen_alone from visits where visit_id = 'V1'`)).toEqual([{ seen_alone: true }]);
    expect(moved(await bring(changes, { overwriteEdits: true }))).toEqual(['visits +0 ~1 -0 =0', 'reviews +0 ~0 -1 =0']);
    expect(moved(await bring(changes))).toEqual([]);
  });

  it('does not bring back what was recorded in error here, nor what speaks of it, unless the folder is to win', async () => {
    await bring();
    const gone = (child: string, kind: string, key: string, before: string | null = null) =>
      `insert into acts (authority_id, child_no, what, kind, row_key, key_before, version, reason)
       select 1, child_no, '${before ? 'changed' : 'withdrawn'}', '${kind}', '${rowKey([key])}', ${before ? `'${rowKey([before])}'` : 'null'}, 1, 'ar gam' from children where child_id = '${child}'`;
    await edit(`delete from visits where visit_id = 'V1'; ${gone('C1', 'visits', 'V1')}`);
    await edit(`update legal_statuses set started_on = '2015-01-06' where started_on = '2015-01-05'; ${gone('C1', 'legal-statuses', '2015-01-06', '2015-01-05')}`);
    await edit(`delete from out_of_area_decisions; delete from placements where placement_id = 'P3'; ${gone('C2', 'placements', 'P3')}; ${gone('C2', 'out-of-area-decisions', 'P3')}`);
    await edit(`delete from relationships where relationship_id = 'Q2'; delete from people where person_id = 'N2'; ${gone('C1', 'relationships', 'Q2')}; ${gone('C1', 'people', 'N2')}`);
    const again = await bring({ 'case-events': (text) => `${text}V9,C2,placement-notice,2016-06-03,,health-board,P3,,,\n` });
    const told = again.warnings.filter(({ rule }) => rule === 'withdrawn-here').map(({ file, line, child }) => `${file} ${line} ${child}`);
    expect(told.sort()).toEqual(['case-events.csv 5 C2', 'legal-statuses.csv 2 C1', 'out-of-area-decisions.csv 2 C2', 'people.csv 3 null', 'placements.csv 4 C2', 'relationships.csv 3 C1', 'visits.csv 2 C1']);
    expect(moved(again).sort()).toEqual(['case-events +0 ~0 -0 =1', 'legal-statuses +0 ~0 -0 =2', 'out-of-area-decisions +0 ~0 -0 =1', 'people +0 ~0 -0 =1', 'placements +0 ~0 -0 =1', 'relationships +0 ~0 -0 =1', 'visits +0 ~0 -0 =1']);
    expect(await seen('select visit_id from visits')).toEqual([{ visit_id: 'V2' }]);
    expect(moved(await bring({}, { overwriteEdits: true })).sort()).toEqual(['legal-statuses +1 ~0 -1 =0', 'out-of-area-decisions +1 ~0 -0 =0', 'people +1 ~0 -0 =0', 'placements +1 ~0 -0 =0', 'relationships +1 ~0 -0 =0', 'visits +1 ~0 -0 =0']);
  });

  it('takes a child out with all its rows, but not one that a file left out still speaks of', async () => {
    await bring();
    const gone = { children: swap('C2,Owain,Tŷ Gwyn,2009-02-28,male,A1,\n', ''), 'periods-of-care': swap('C2,2016-06-01,N5,,\n', '') };
    const rest = Object.fromEntries(
      ['legal-statuses', 'placements', 'allocations', 'visits', 'assessments', 'missing-episodes', 'out-of-area-decisions'].map((file) => [
        file,
        (text: string) => text.split('\n').filter((line) => !/(^|,)(C2|P3)(,|$)/.test(line)).join('\n'),
      ]),
    );
    const stays = await bring({ ...gone, ...rest, 'missing-episodes': null });
    expect(stays.warnings).toMatchObject([{ file: 'children.csv', rule: 'still-used', child: 'C2' }]);
    expect(await seen('select child_id from children order by 1')).toHaveLength(3);
    const leaves = await bring({ ...gone, ...rest });
    expect([leaves.ok, moved(leaves), leaves.warnings]).toEqual([true, ['children +0 ~0 -1 =0', 'missing-episodes +0 ~0 -1 =0'], []]);
    expect(await seen('select child_id from children order by 1', 1)).toHaveLength(3);
  });

  it('stores what an event is about, follows it, and lets a review come back as another child’s', async () => {
    const about = (review: string) => swap('Z,,,,', `Z,,,${review},`);
    await bring({ 'case-events': about('R2') });
    const seenAbout = () => seen(`select e.event_id, r.review_id, p.placement_id from case_events e
      left join reviews r using (review_no) left join placements p using (placement_no) order by 1`);
    expect(await seenAbout()).toMatchObject([{ placement_id: 'P2' }, { event_id: 'V2', review_id: 'R2' }, { placement_id: null }]);
    const changes = { 'case-events': about('R1'), reviews: swap('R2,C1', 'R2,C2'), 'household-events': swap('F1,approval-reviewed', 'F1,limit-exemption') };
    await bring({ 'case-events': about('R1') });
    expect(moved(await bring(changes))).toEqual(['reviews +1 ~0 -1 =0', 'household-events +1 ~0 -1 =0']);
    expect((await seenAbout())[1]).toMatchObject({ review_id: 'R1' });
    expect(await seen('select kind from household_events', 1)).toEqual([{ kind: 'approval-reviewed' }]);
    expect(moved(await bring({ ...changes, 'case-events': null, 'household-events': null }))).toEqual([]);
  });

  it('takes out whoever nobody speaks of', async () => {
    await bring({ staff: (text) => `${text}S3,Non Huws,team-manager,,2011-01-01\n`, carers: (text) => `${text}F2,Teulu Owen,mainstream,own,1,2013-01-01\n` });
    expect(moved(await bring())).toEqual(['staff +0 ~0 -1 =0', 'carers +0 ~0 -1 =0']);
  });

  it('finds what a file refers to in the record where the other file is left out', async () => {
    expect((await bring({ staff: null })).faults.every(({ rule }) => rule === 'reference')).toBe(true);
    await bring();
    expect(moved(await bring({ staff: null, carers: null, assessments: null, placements: null }))).toEqual([]);
    expect((await bring({ staff: null, reviews: swap('S2,PN4', 'S9,PN4') })).faults).toMatchObject([{ file: 'reviews.csv', line: 3, rule: 'reference' }]);
  });

  it('refuses in words what only the record can refuse, and leaves it as it was', async () => {
    await bring();
    await edit(`update placements set ended_on = '2016-05-01' where placement_id = 'P1'`);
    const refused = await bring({ placements: swap('P1,C1,2015-01-05,2016-02-01', 'P9,C1,2016-02-15,2016-03-01') });
    expect(refused).toMatchObject({ ok: false, changes: [], faults: [{ file: 'placements.csv', rule: 'overlap' }] });
    expect(await seen(`select 1 from placements where placement_id = 'P9'`)).toEqual([]);
  });

  it('stores nothing once it is cancelled', async () => {
    let asked = 0;
    await expect(bring({}, { isCancelled: () => (asked += 1) > 50 })).rejects.toThrow(ImportCancelled);
    expect(asked).toBeGreaterThan(50);
    expect(await seen('select 1 from children')).toEqual([]);
  });

  it('refuses records of nobody it knows', async () => {
    expect((await bring({ 'datapackage.json': '{"aelwyd":{"authority":"W06000099"}}' })).faults).toMatchObject([{ file: 'datapackage.json', rule: 'authority' }]);
  });

  it('makes two imports at once wait for each other', async () => {
    const outcomes = await Promise.all([bring(), bring(), bring()]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect([await seen('select 1 from visits'), await position()]).toEqual([[{ '?column?': 1 }, { '?column?': 1 }], 1]);
  });

  it('brings back what it wrote without a change', async () => {
    await bring();
    const folder = await mkdtemp(join(tmpdir(), 'aelwyd-export-'));
    expect((await exportExtract(store.dataSource, 1, folder)).length).toBe(extractFiles.length);
    const { content, faults } = await readExtractFolder(folder);
    expect([content.authority, content.tables.size, faults]).toEqual(['W06000001', extractFiles.length, []]);
    const back = await importExtract(store.dataSource, content, {});
    expect([back.ok, back.faults, moved(back), await position()]).toEqual([true, [], [], 1]);
    await rm(folder, { recursive: true });
  });
});
