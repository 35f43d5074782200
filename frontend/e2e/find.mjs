import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headOfService, performanceOfficer, socialWorker } from './people.mjs';
import { arrived, assertAccessible, assertNoSidewaysScroll, go, openWindow, signIn } from './visit.mjs';

const smallPhone = { width: 360, height: 740 };
const words = {
  en: { label: 'Find a child', search: 'Search', alike: 'Similar spelling or sound', none: /No child whose record you may see/, mine: 'your caseload' },
  cy: { label: 'Dod o hyd i blentyn', search: 'Chwilio', alike: 'Sillafiad neu sain debyg', none: /Ni chafwyd hyd i blentyn/, mine: 'eich llwyth achosion' },
};

/** As over a slow mobile line: 400 ms there and back, 400 kbit/s. */
async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
}

async function look(page, said, typed) {
  await page.getByRole('searchbox', { name: said.label }).fill(typed);
  await page.getByRole('searchbox', { name: said.label }).press('Enter');
  await page.waitForURL(/\/search$/);
  await page.getByText(`“${typed}”`).waitFor();
  await page.locator('main .waiting').waitFor({ state: 'detached' });
}

export function findScenarios(at) {
  describe('finding', () => {
    for (const language of ['en', 'cy']) {
      it(`a child takes one box and ten seconds on a phone with a slow line, in ${language} (T3)`, async () => {
        const said = words[language];
        const { page, close } = await openWindow(at.browser, at.address, smallPhone);
        await signIn(page, socialWorker, language);
        await go(page, '/children');
        const name = await page.locator('tbody tr th').first().innerText();
        await go(page, '/my-work');
        await slowDown(page);
        const started = Date.now();
        const misspelt = name.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');
        await look(page, said, misspelt);
        await page.getByRole('link', { name, exact: true }).first().click();
        await page.waitForURL(/\/children\/[^/?]+$/);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        assert.ok(Date.now() - started < 10_000, `${Date.now() - started} ms`);
        assert.ok(!page.url().toLowerCase().includes(misspelt.split(' ')[0]));
        await close();
      });
    }

    it('says why a child was found and whose they are, is made well, and is kept through a reload', async () => {
      const { page, close } = await openWindow(at.browser, at.address, smallPhone);
      await signIn(page, performanceOfficer, 'cy');
      await look(page, words.cy, 'Davydd Jonse');
      await page.getByText(words.cy.alike).first().waitFor();
      await assertAccessible(page, 'what was found, in Welsh');
      await assertNoSidewaysScroll(page, 'what was found');
      assert.equal(await page.title(), 'Chwilio – Aelwyd');
      await page.reload();
      await arrived(page);
      await page.getByText('“Davydd Jonse”').waitFor();
      await close();
    });

    it('shows homes and workers too, and says so when nobody is found', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await signIn(page, headOfService);
      await look(page, words.en, 'Ffion Haf');
      await page.getByRole('heading', { level: 2, name: 'Workers' }).waitFor();
      await assertAccessible(page, 'workers found');
      await look(page, words.en, 'zzzzzz');
      await page.getByText(words.en.none).waitFor();
      await close();
    });
  });
}
