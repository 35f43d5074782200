import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { placesFor } from './addresses.mjs';
import { faultsOfKeyboard } from './keyboard-walk.mjs';
import { faultsEnlarged, faultsOnPaper } from './page-made-well.mjs';
import * as people from './people.mjs';
import { routesThereAre } from './routes-there-are.mjs';
import { assertAccessible, assertNoSidewaysScroll, desktop, go, goWithin, openWindow, phone, signIn } from './visit.mjs';

/** Every page there is, under whoever looks at it here: `{ person: { route: address } }`; `{…}` in an address stands for something of theirs. */
const pages = JSON.parse(readFileSync(new URL('pages.json', import.meta.url), 'utf8'));
/** The same pages otherwise: with a choice made, or of kinds with other questions. */
const also = {
  performanceOfficer: ['/children?page=2'],
  socialWorker: ['/my-work?group=not-known', '/children/{child}/clocks?show=all', '/children/{child}/timeline?groups=visits&from=2020-01-01', '/children/{child}/records/reviews/new', '/children/{child}/plan/mine?form=short'],
  systemAdministrator: [],
};

async function assertWellMade(page, what, language) {
  // Of a child the title says the reference alone, which comes with the strip above the page.
  if (/^\/children\/[0-9a-f-]{36}\/(?!why)/.test(what)) await page.waitForFunction(() => /, GN\d+ – Aelwyd$/.test(document.title));
  await assertAccessible(page, what);
  await assertNoSidewaysScroll(page, what);
  assert.equal(await page.locator('h1').count(), 1, `${what} has one heading`);
  assert.equal(await page.locator('html').getAttribute('lang'), language);
  assert.equal(await page.getByRole('link', { name: language === 'en' ? 'Cymraeg' : 'English' }).count(), 1);
}

/** A list with nothing on it shows little of what may be wrong. A child may have none of something. */
async function emptyOf(page, path) {
  return path.startsWith('/children/') ? [] : (await page.locator('main .empty:visible').allInnerTexts()).map((said) => `looked at with nothing on it: ${said}`);
}

/** English at a desk, Welsh on a phone; both enlarged four times and on paper; and in one of them with the keyboard, enlarged, where most is in the way. */
async function faultsOf(page, path, language, withKeyboard) {
  await page.setViewportSize(language === 'en' ? desktop : phone);
  await (language === 'en' ? go : goWithin)(page, path);
  await assertWellMade(page, path, language);
  const faults = [...(await emptyOf(page, path)), ...(await faultsEnlarged(page)), ...(withKeyboard ? await faultsOfKeyboard(page) : []), ...(await faultsOnPaper(page))];
  return faults.map((fault) => `${path}: ${fault}`);
}

export function everyPageScenarios(at) {
  it('every page there is has somebody who looks at it', () => {
    assert.deepEqual(Object.values(pages).flatMap(Object.keys).sort(), routesThereAre().sort());
  });

  for (const language of ['en', 'cy']) {
    for (const [person, places] of Object.entries(pages)) {
      it(`every page of ${person} in ${language} is well made: axe, one heading, enlarged four times, with the keyboard, on paper`, async () => {
        const { page, close } = await openWindow(at.browser, at.address);
        await page.goto('/sign-in');
        if (people[person]) await signIn(page, people[person], language);
        else await page.getByRole('link', { name: language === 'en' ? 'English' : 'Cymraeg' }).click();
        const found = await placesFor(page, [...Object.values(places), ...(also[person] ?? [])]);
        const faults = [];
        // A walk takes longest of all: every other page is walked in Welsh, those between in English.
        for (const [turn, path] of found.entries()) faults.push(...(await faultsOf(page, path, language, (turn % 2 === 1) === (language === 'cy')).catch(({ message }) => [message])));
        await close();
        assert.deepEqual(faults, []);
      });
    }
  }

  describe('a page', () => {
    it('opens what it hides without breaking a rule: menus, tables, exports, faults', async () => {
      const { page, close } = await openWindow(at.browser, at.address, phone);
      await signIn(page, people.performanceOfficer);
      await go(page, '/performance');
      await page.getByRole('button', { name: /Menu/ }).click();
      await page.evaluate(() => document.querySelectorAll('details').forEach((hidden) => (hidden.open = true)));
      await page.getByLabel('As at the end of').fill('31 2 2026');
      await page.getByRole('button', { name: 'Show this day' }).click();
      await page.getByRole('link', { name: /must be a real date/ }).waitFor();
      await assertAccessible(page, 'everything open');
      await assertNoSidewaysScroll(page, 'everything open');
      await close();
    });
  });
}
