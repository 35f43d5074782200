import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { performanceOfficer } from './people.mjs';
import { arrived, go, openWindow, signIn } from './visit.mjs';

async function board(at, language = 'en') {
  const opened = await openWindow(at.browser, at.address);
  await signIn(opened.page, performanceOfficer, language);
  await go(opened.page, '/performance');
  return opened;
}

const numberIn = (text) => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));

export function performanceScenarios(at) {
  describe('the data profile', () => {
    it('shows the six parts of the report, each measure with its figure, of how many, not known, trend and Wales', async () => {
      const { page, close } = await board(at);
      assert.equal(await page.locator('section.part').count(), 6);
      const heads = await page.locator('section.part').first().locator('table.profile thead th').allInnerTexts();
      assert.deepEqual(heads, ['Measure', 'Figure', 'Out of', 'Not known', 'Five year-ends', 'Wales, published']);
      assert.ok((await page.locator('table.profile tbody tr').count()) >= 40);
      assert.equal(await page.locator('table.profile tbody tr').count(), await page.locator('table.profile svg[role=img]').count());
      await close();
    });

    it('leads from a figure to its explanation and to the children behind it in two clicks, as many as it counts', async () => {
      const { page, close } = await board(at);
      await page.getByRole('link', { name: 'Children looked after', exact: true }).click();
      await page.waitForURL(/indicators\/looked-after/);
      await arrived(page);
      assert.match(await page.title(), /^Children looked after – Aelwyd$/);
      const figure = numberIn(await page.locator('.hero .big').innerText());
      await page.getByRole('link', { name: 'See who is behind this figure' }).click();
      await page.waitForURL(/looked-after\/children/);
      await arrived(page);
      assert.equal(numberIn(await page.locator('[role=status].strong').innerText()), figure);
      assert.equal(await page.locator('tbody tr').count(), 25);
      await page.locator('tbody th a').first().click();
      await page.waitForURL(/\/children\/[^/]+$/);
      await close();
    });

    it('shows another day, typed with a Welsh month, and keeps it from page to page', async () => {
      const { page, close } = await board(at);
      await page.getByLabel('As at the end of').fill('1 Ionawr 2018');
      await page.getByRole('button', { name: 'Show this day' }).click();
      await page.waitForURL(/asAt=2018-01-01/);
      await arrived(page);
      assert.equal(await page.getByLabel('As at the end of').inputValue(), '1 January 2018');
      await page.getByRole('link', { name: 'Under a care order', exact: true }).click();
      await page.waitForURL(/indicators\/care-order\?asAt=2018-01-01/);
      await arrived(page);
      assert.equal(await page.getByLabel('As at the end of').inputValue(), '1 January 2018');
      await close();
    });

    it('keeps the day, the place and what is typed when the language changes', async () => {
      const { page, close } = await board(at);
      await go(page, '/performance?asAt=2019-03-31');
      await page.getByRole('button', { name: 'Change when the record is read' }).click();
      await page.evaluate(() => window.scrollTo(0, 120));
      // A pointer would first move the page up to the link; the keyboard's way leaves it where it is.
      await page.getByRole('link', { name: 'Cymraeg' }).dispatchEvent('click');
      await page.getByRole('heading', { level: 1, name: 'Proffil data AGC' }).waitFor();
      assert.equal(await page.getByLabel('Fel yr oedd ar ddiwedd', { exact: true }).inputValue(), '31 Mawrth 2019');
      assert.ok(await page.getByLabel('Fel yr oedd y cofnod ar ddiwedd').isVisible());
      assert.match(page.url(), /asAt=2019-03-31/);
      assert.ok(Math.abs((await page.evaluate(() => window.scrollY)) - 120) <= 50);
      await close();
    });

    it('reads the record as it stood before anything was recorded as nobody', async () => {
      const { page, close } = await board(at);
      await go(page, '/performance/indicators/care-order?knownAt=2020-01-01T00:00:00.000Z');
      assert.match(await page.locator('.hero .big').innerText(), /nobody counted/);
      await close();
    });

    it('adds up: the parts of a figure make its total, and the list of a part has as many rows', async () => {
      const { page, close } = await board(at);
      await go(page, '/performance/indicators/placement-area');
      const parts = page.locator('ael-parts-table tbody tr');
      const counts = (await parts.locator('td:nth-of-type(1)').allInnerTexts()).map(numberIn);
      const total = numberIn(await page.locator('ael-parts-table tfoot td').first().innerText());
      assert.equal(counts.reduce((sum, count) => sum + count, 0), total);
      await parts.nth(1).getByRole('link').click();
      await page.waitForURL(/children\?answer=/);
      await arrived(page);
      assert.equal(numberIn(await page.locator('[role=status].strong').innerText()), counts[1]);
      await close();
    });

    it('gives each chart its figures as a table', async () => {
      const { page, close } = await board(at, 'cy');
      await go(page, '/performance/indicators/care-order');
      await page.getByText('Dangos fel tabl').click();
      assert.equal(await page.locator('ael-over-time tbody tr').count(), await page.locator('ael-over-time .wide-only circle').count());
      await close();
    });

    it('lays out the three tables and seven figures of the report, and says what is not held', async () => {
      const { page, close } = await board(at);
      await go(page, '/performance/tables');
      assert.equal(await page.locator('section.report-table').count(), 10);
      assert.ok((await page.getByText('not held', { exact: true }).count()) > 0);
      await close();
    });

    it('takes the profile away as a file in the language chosen', async () => {
      const { page, close } = await board(at);
      await page.locator('summary', { hasText: 'Export' }).click();
      await page.getByLabel('Format').selectOption('csv');
      await page.locator('#in-language').selectOption('cy');
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download' }).click()]);
      assert.match(file.suggestedFilename(), /\.csv$/);
      await close();
    });
  });
}
