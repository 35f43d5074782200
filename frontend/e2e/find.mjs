import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headOfService, performanceOfficer, socialWorker } from './people.mjs';
import { PhoneTask, onThePhone, smallPhone } from './phone-task.mjs';
import { arrived, assertAccessible, assertNoSidewaysScroll, go, openWindow, signIn } from './visit.mjs';

const words = {
  en: { label: 'Find a child', search: 'Search', alike: 'Similar spelling or sound', none: /No child whose record you may see/, mine: 'your caseload' },
  cy: { label: 'Dod o hyd i blentyn', search: 'Chwilio', alike: 'Sillafiad neu sain debyg', none: /Ni chafwyd hyd i blentyn/, mine: 'eich llwyth achosion' },
};

async function look(page, said, typed, task = new PhoneTask()) {
  await task.type(page.getByRole('searchbox', { name: said.label }), typed);
  await page.getByRole('searchbox', { name: said.label }).press('Enter');
  await page.waitForURL(/\/search$/);
  await page.getByText(`“${typed}”`).waitFor();
  await page.locator('main .waiting').waitFor({ state: 'detached' });
}

export function findScenarios(at) {
  describe('finding', () => {
    for (const language of ['en', 'cy']) {
      it(`a child takes one box and ten seconds on a phone, in ${language} (T3)`, async () => {
        const said = words[language];
        const { page, close } = await openWindow(at.browser, at.address, smallPhone);
        await signIn(page, socialWorker, language);
        await go(page, '/children');
        const name = await page.locator('tbody tr th').first().innerText();
        await go(page, '/my-work');
        await onThePhone(page);
        const task = new PhoneTask();
        // Without its accents and short of its end, as it is typed in a hurry.
        const misspelt = name.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').slice(0, -1);
        await look(page, said, misspelt, task);
        await task.tap(page.getByRole('link', { name, exact: true }).first());
        await page.waitForURL(/\/children\/[^/?]+$/);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        task.assertWithin({ taps: 2, answers: 1, seconds: 10 });
        assert.ok(!page.url().toLowerCase().includes(misspelt.split(' ')[0]));
        await close();
      });
    }

    it('says why a child was found and whose they are, is made well, and is there again on the way back', async () => {
      const { page, close } = await openWindow(at.browser, at.address, smallPhone);
      await signIn(page, performanceOfficer, 'cy');
      await look(page, words.cy, 'Davydd Jonse');
      await page.getByText(words.cy.alike).first().waitFor();
      await assertAccessible(page, 'what was found, in Welsh');
      await assertNoSidewaysScroll(page, 'what was found');
      assert.equal(await page.title(), 'Chwilio – Aelwyd');
      await page.getByRole('main').getByRole('link').first().click();
      await page.waitForURL((url) => url.pathname !== '/search');
      await arrived(page);
      await page.goBack();
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
