import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headOfService } from './people.mjs';
import { arrived, go, openWindow, signIn } from './visit.mjs';

export function childrenScenarios(at) {
  describe('the children', () => {
    it('are found by reference, and their names stay out of titles and addresses', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await signIn(page, headOfService);
      await go(page, '/children');
      const row = page.locator('tbody tr').first();
      const [name, reference] = [await row.locator('th').innerText(), await row.locator('td').first().innerText()];
      await page.getByRole('searchbox', { name: 'Find a child' }).fill(reference);
      await page.getByRole('button', { name: 'Search' }).click();
      await page.waitForURL(/search$/);
      await page.getByRole('link', { name, exact: true }).first().click();
      await page.waitForURL(/\/children\/[^/?]+$/);
      await arrived(page);
      await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
      assert.equal(await page.title(), `Record, ${reference} – Aelwyd`);
      assert.ok(!page.url().includes(name.split(' ')[0]));
      await page.getByRole('heading', { level: 2, name: 'Who has been there, and where' }).waitFor();
      await page.getByText('More', { exact: true }).click();
      await page.getByRole('link', { name: 'The whole record' }).click();
      await page.getByRole('heading', { level: 2, name: 'Legal statuses' }).waitFor();
      await close();
    });

    it('have pages: the next one has others', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await signIn(page, headOfService);
      await go(page, '/children');
      const first = await page.locator('tbody td').first().innerText();
      await page.getByRole('link', { name: 'Next page' }).click();
      await page.waitForURL(/page=2/);
      await page.getByText('Page 2 of').waitFor();
      assert.notEqual(await page.locator('tbody td').first().innerText(), first);
      await close();
    });
  });
}
