import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeTestStore, type TestStore } from '../../test/test-store.js';
import { inAuthority } from '../database/authority-transaction.js';
import { findAuthority } from '../reference/find-authority.js';
import { demoExtract } from './demo-extract.js';
import { loadDemo } from './load-demo.js';

describe('the demonstration', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await makeTestStore();
  });
  afterAll(() => store.drop());

  async function count(table: string): Promise<number> {
    const { authorityId } = (await findAuthority(store.dataSource, 'W06999999'))!;
    return inAuthority(store.dataSource, { authorityId }, async (manager) => Number((await manager.query(`select count(*) as held from ${table}`))[0].held));
  }

  test('the demo loads whole into every table, and tells how far it is', async () => {
    const steps = new Set<string>();
    await loadDemo(store.dataSource, '2026-11-24', (step) => steps.add(step));
    expect([...steps]).toEqual(['check', 'stage', 'compare', 'store']);
    for (const [name, { rows }] of demoExtract('2026-11-24').tables) {
      expect({ [name]: await count(name.replaceAll('-', '_')) }).toEqual({ [name]: rows.length });
    }
  }, 180_000);
});
