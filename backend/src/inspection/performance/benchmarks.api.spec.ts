import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestStore, type TestStore } from '../../../test/test-store.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { loadOwnReference } from '../../reference/load-own-reference.js';
import { benchmarksOf } from './benchmarks.query.js';

describe('the published figure beside an indicator', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await makeTestStore();
  });
  afterAll(() => store.drop());

  const beside = async (code: string, asAt: string, authorityId = 1) =>
    (await inAuthority(store.dataSource, { authorityId }, (manager) => benchmarksOf(manager, authorityId, asAt))).get(code);

  it.each([
    ['looked-after', '2018-01-01', 5961, 'count', '2017-03-31', 'the newest year-end not after the date'],
    ['looked-after', '2018-03-31', 6407, 'count', '2018-03-31', 'a figure of the day itself'],
    ['looked-after', '2023-12-31', 7188, 'count', '2023-03-31', 'the revised figure, not the first'],
    ['rate-per-10000', '2018-03-31', 102, 'per10000', '2018-03-31', 'a rate beside a rate'],
    ['in-foster-care', '2018-01-01', 74, 'percent', '2018-01-01', 'the report, where no series reaches back'],
    ['in-foster-care', '2024-06-01', 67.7, 'percent', '2024-03-31', 'the series, where it is newer'],
    ['with-connected-carers', '2018-01-01', 1177, 'count', '2018-01-01', 'a count where the report prints no share'],
  ])('%s as at %s is %d (%s) of %s, because %s', async (code, asAt, value, unit, on) => {
    expect(await beside(code, asAt)).toMatchObject({ value, unit, on });
  });

  it('cautions where a count stands beside a share', async () => {
    expect((await beside('with-connected-carers', '2018-01-01'))!.caution).toMatchObject({ en: expect.stringContaining('cannot be compared') });
  });

  it('is an authority’s own row before a shipped one, and for nobody else', async () => {
    const rows = ['measure,area,period,value,unit,rounding,source', 'rate_per_10000_under_18,Wales,2018-03-31,101.9,"per 10,000",one decimal,own reading'];
    await loadOwnReference(store.dataSource, 1, 'benchmarks', rows.join('\n'));
    expect((await beside('rate-per-10000', '2018-03-31'))!.value).toBe(101.9);
    expect((await beside('rate-per-10000', '2018-03-31', 2))!.value).toBe(102);
  });

  it('is absent where nothing was published', async () => expect(await beside('iro-continuity', '2018-01-01')).toBeUndefined());
});
