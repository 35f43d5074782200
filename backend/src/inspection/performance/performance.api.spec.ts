import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertRows, lawfulRows, removeRows } from '../../../test/insert-rows.js';
import { restoredCopy } from '../../../test/restored-copy.js';
import { makeTestApp, type Asking, type TestApp } from '../../../test/test-app.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { indicators } from '../../domain/indicators/registry.js';
import { randomRecord } from '../../domain/indicators/random-record.js';
import type { CountedPageView } from '../behind/counted-view.js';
import { FactsCache } from '../facts/facts-cache.js';
import { DataProfileService } from '../profile/data-profile.service.js';
import type { ProfileView } from '../profile/profile-view.js';
import type { ReportTablesView } from '../report/report-table-view.js';
import type { BoardView } from './board-view.js';
import type { ExplainView } from './explain-view.js';
import { PerformanceService } from './performance.service.js';

const asAt = '2018-03-31';
const digestOf = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

describe('the pages of figures', () => {
  let test: TestApp;
  let officer: Asking;
  let manager: Asking;
  let instant: string;
  beforeAll(async () => {
    test = await makeTestApp();
    officer = await test.as(['performance-officer']);
    manager = await test.as(['team-manager']);
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (given) => insertRows(given, 1, lawfulRows(randomRecord(41, asAt, []))));
    const [row] = await test.store.dataSource.query('select clock_timestamp()::text as now');
    instant = (row.now as string).replace(' ', 'T').replace(/\+00$/, 'Z');
  });
  afterAll(() => test.close());

  async function get<T>(path: string, who = officer): Promise<T> {
    const answer = await who.get(`/api/performance/${path}`);
    expect([path, answer.status, answer.status === 200 ? '' : answer.body]).toEqual([path, 200, '']);
    return answer.body as T;
  }

  it('show every indicator once, in its part, with its trend and nothing missing', async () => {
    const { parts, authority } = await get<BoardView>(`board?asAt=${asAt}`);
    expect(authority).toBe('W06000001');
    expect(parts.map(({ part }) => part)).toEqual([1, 2, 3, 4, 5, 6]);
    const measures = parts.flatMap((part) => part.measures);
    expect(measures.map(({ code }) => code).sort()).toEqual(indicators.map(({ code }) => code).sort());
    for (const { trend, population, met, value, valueKind } of measures) {
      expect(trend.map((point) => point.asAt)).toEqual(['2014-03-31', '2015-03-31', '2016-03-31', '2017-03-31', asAt]);
      expect(trend.at(-1)).toMatchObject({ value, population, met });
      if (valueKind === 'percent') expect(value).toBe(population === 0 ? null : (met! / population) * 100);
    }
  });

  it('say the same as the profile, as a page and as a file', async () => {
    const profile = await get<ProfileView>(`profile?asAt=${asAt}`);
    const file = await get<ProfileView>(`export?asAt=${asAt}&format=json`);
    const { parts } = await get<BoardView>(`board?asAt=${asAt}`);
    expect(file).toEqual(profile);
    for (const { code, population, met, notKnown } of parts.flatMap((part) => part.measures)) {
      expect(profile.indicators.find((figure) => figure.code === code)).toMatchObject({ population, met, notKnown });
    }
  });

  it('list, for every answer of every figure, exactly those it counts, and say why in both languages', async () => {
    for (const { code } of indicators) {
      const { answers, arithmetic, population } = await get<ExplainView>(`indicators/${code}?asAt=${asAt}`);
      expect(answers.reduce((sum, { count }) => sum + count, 0)).toBe(population);
      expect(arithmetic.length).toBeGreaterThan(0);
      for (const { answer, count, title } of answers) {
        const list = await get<CountedPageView>(`indicators/${code}/children?asAt=${asAt}&answer=${answer}`);
        expect([code, answer, list.total]).toEqual([code, answer, count]);
        for (const row of list.rows) {
          expect([row.answer, row.answerTitle]).toEqual([answer, title]);
          expect(row.reference).toMatch(code === 'foster-carers' ? /^H\d+$/ : /^C\d$/);
          expect([/\S/.test(row.why.en), /\S/.test(row.why.cy), /undefined|NaN|null/.test(row.why.en + row.why.cy)]).toEqual([true, true, false]);
          for (const { on } of row.rowDates) if (on) expect(on <= asAt).toBe(true);
        }
      }
    }
  });

  it('keep from a reader who a child is that they may not see, and note the children shown', async () => {
    const list = await get<CountedPageView>(`indicators/looked-after/children?asAt=${asAt}`, manager);
    expect(list.total).toBeGreaterThan(0);
    for (const row of list.rows) expect(row).toMatchObject({ publicId: null, reference: '', age: null, rowDates: [] });
    const shown = await get<CountedPageView>(`indicators/looked-after/children?asAt=${asAt}`);
    const events = await inAuthority(test.store.dataSource, { authorityId: 1 }, (given) =>
      given.query(`select children from audit.events where event = 'figure-opened' and subject = 'looked-after' order by event_no desc limit 1`),
    );
    expect(events[0].children).toHaveLength(shown.rows.length);
  });

  it('lay the report out, and say what the record cannot hold', async () => {
    const { tables } = await get<ReportTablesView>(`tables?asAt=${asAt}`);
    expect(tables.map(({ id }) => id)).toEqual(['table-1', 'table-2', 'table-3', ...[1, 2, 3, 4, 5, 6, 7].map((n) => `figure-${n}`)]);
    for (const { id, columns, rows, published } of tables) {
      for (const row of rows) expect([id, row.cells.length]).toEqual([id, columns.length - 1]);
      if (published) expect(published.rows.map((row) => row.length)).toEqual(rows.map(({ cells }) => cells.length));
    }
    const sum = tables[0]!.rows.reduce((all, { cells }) => all + (cells[0]!.value ?? 0), 0);
    expect(sum).toBeCloseTo(100, 6);
    const held = tables.find(({ id }) => id === 'figure-4')!.rows.map(({ cells }) => cells[0]!.held);
    expect(held.filter((is) => !is)).toHaveLength(2);
  });

  it('give the first figures again as known at an instant', async () => {
    const first = await get<ProfileView>(`profile?asAt=${asAt}`);
    await inAuthority(test.store.dataSource, { authorityId: 1 }, removeRows);
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (given) => insertRows(given, 1, lawfulRows(randomRecord(42, asAt, []))));
    const now = await get<ProfileView>(`profile?asAt=${asAt}`);
    const then = await get<ProfileView>(`profile?asAt=${asAt}&knownAt=${encodeURIComponent(instant)}`);
    expect(now.indicators).not.toEqual(first.indicators);
    expect(then).toEqual({ ...first, knownAt: instant });
  });

  it('are given again byte for byte, with the digest the log has, after ten thousand later edits and in a restored copy (requirement R8)', async () => {
    const exported = async () => {
      const file = await get<object>(`export?asAt=${asAt}&knownAt=${encodeURIComponent(instant)}&format=json`);
      const [noted] = await inAuthority(test.store.dataSource, { authorityId: 1 }, (given) => given.query(`select fields from audit.events where event = 'data-profile-exported' order by event_no desc limit 1`));
      expect(noted.fields).toMatchObject({ asAt, knownAt: instant, format: 'json', sha256: digestOf(`${JSON.stringify(file, null, 2)}\n`) });
      return noted.fields.sha256 as string;
    };
    const first = await exported();
    const edited = await test.asOwner(async (admin) => {
      await admin.query("select set_config('aelwyd.authority', '1', false)");
      for (let turn = 0; turn < 560; turn++) {
        await admin.query("update record.legal_statuses set legal_status = (array['C1', 'C2', 'V2', 'E1'])[1 + floor(random() * 4)]");
        await admin.query("update record.placements set placement_type = (array['F1', 'F2', 'F3', 'H5'])[1 + floor(random() * 4)]");
      }
      return Number((await admin.query('select (select count(*) from history.legal_statuses) + (select count(*) from history.placements) as edits')).rows[0].edits);
    });
    expect(edited).toBeGreaterThan(10_000);
    expect(await exported()).toBe(first);
    const restored = await restoredCopy(test.store);
    const service = new PerformanceService(restored.dataSource, new DataProfileService(restored.dataSource, new FactsCache(restored.dataSource)));
    const [then, now] = [await service.document({ authorityId: 1, asAt, knownAt: instant }, 'json', 'en', 'none'), await service.document({ authorityId: 1, asAt }, 'json', 'en', 'none')];
    await restored.drop();
    expect(digestOf(then)).toBe(first);
    expect(digestOf(now)).not.toBe(first);
  });

  it('show another authority nothing of this one', async () => {
    const other = await test.as(['performance-officer'], { authorityId: 2 });
    const profile = await get<ProfileView>(`profile?asAt=${asAt}`, other);
    expect(profile.authority).toBe('W06000002');
    for (const { population } of profile.indicators) expect(population).toBe(0);
  });

  it.each([
    ['profile?asAt=2018-02-30', 400, 'no such date'],
    ['profile?asAt=2018-01-01&knownAt=yesterday', 400, 'no instant'],
    ['indicators/nothing', 404, 'no such figure'],
    ['export?format=pdf', 400, 'no such format'],
  ])('%s is answered %i, because %s', async (path, status) => {
    const answer = await officer.get(`/api/performance/${path}`);
    expect([answer.status, answer.body]).toEqual([status, expect.objectContaining({ title: { en: expect.any(String), cy: expect.any(String) } })]);
  });

  it('are shown to nobody without the permission', async () => {
    const worker = await test.as(['social-worker']);
    for (const path of ['board', 'profile', 'tables', 'indicators/neet', 'indicators/neet/children', 'export']) {
      expect([path, (await worker.get(`/api/performance/${path}`)).status]).toEqual([path, 403]);
      expect([path, (await test.nobody.get(`/api/performance/${path}`)).status]).toEqual([path, 401]);
    }
  });

  it.each(['docx', 'xlsx', 'csv', 'md'])('go out as %s, the public reading marked in the name', async (format) => {
    const answer = await officer.get(`/api/performance/export?asAt=${asAt}&format=${format}&language=cy&audience=public`);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="proffil-data-${asAt}-public.${format}"`);
  });
});
