import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { demoExtract } from '../../backend/dist/demo/demo-extract.js';
import { bringIn, writeExtract } from './made-extract.mjs';
import { performanceOfficer } from './people.mjs';
import { arrived, assertAccessible, go, openWindow, signIn } from './visit.mjs';

export function importScenarios(at) {
  describe('bringing records in', () => {
    const today = new Date().toISOString().slice(0, 10);

    it('asks for files when none is chosen', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await signIn(page, performanceOfficer, 'cy');
      await go(page, '/imports');
      await page.getByRole('button', { name: 'Gwirio a dod â nhw i mewn' }).click();
      await page.getByRole('link', { name: 'Dewiswch ffeiliau’r echdyniad' }).waitFor();
      assert.match(await page.title(), /^Gwall: /);
      await close();
    });

    it('refuses a folder with a fault, naming file, line and column in the reader’s language, and stores nothing', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await signIn(page, performanceOfficer);
      const content = demoExtract(today);
      const children = content.tables.get('children');
      children.rows[2][children.columns.indexOf('date_of_birth')] = '31/02/2011';
      await bringIn(page, writeExtract(join(at.folder, 'faulty'), content));
      const row = page.locator('ael-fault-list tbody tr').first();
      assert.deepEqual((await row.locator('th, td').allInnerTexts()).slice(0, 3), ['children.csv', '4', 'date_of_birth']);
      const english = await row.locator('td').last().innerText();
      await page.getByRole('link', { name: 'Cymraeg' }).click();
      await page.getByText('Gwrthodwyd, dim wedi’i gadw').waitFor();
      assert.notEqual(await row.locator('td').last().innerText(), english);
      await assertAccessible(page, 'a job refused');
      await close();
    });

    it('brings a clean folder in, which changes nothing the second time, and lists the job', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await signIn(page, performanceOfficer);
      await bringIn(page, writeExtract(join(at.folder, 'clean'), demoExtract(today)));
      await page.getByText('The records are in.').waitFor();
      const changed = await page.locator('ael-job-changes tbody tr').evaluateAll((rows) => rows.flatMap((row) => [...row.querySelectorAll('td')].slice(0, 3).map((td) => td.innerText)));
      assert.deepEqual(new Set(changed), new Set(['0']));
      await assertAccessible(page, 'a job done');
      await page.getByRole('link', { name: 'Jobs' }).first().click();
      await page.waitForURL(/\/jobs$/);
      await arrived(page);
      assert.equal(await page.locator('tbody tr').filter({ hasText: 'Bring in an extract' }).count(), 2);
      await close();
    });
  });
}
