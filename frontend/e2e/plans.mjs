import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { socialWorker, teamManager } from './people.mjs';
import { PhoneTask, onThePhone, smallPhone } from './phone-task.mjs';
import { arrived, assertAccessible, assertNoSidewaysScroll, desktop, go, openWindow, signIn } from './visit.mjs';

const words = {
  en: { update: /^Say how it is going/, carryOn: 'Carry on', sentence: 'How is it going, in a sentence', save: 'Save', said: 'Saturdays have started.', agree: /^Agree ?: /, yes: 'Yes, agree', agreed: /^Agreed: / },
  cy: { update: /^Dweud sut mae’n mynd/, carryOn: 'Dal ati', sentence: 'Sut mae’n mynd, mewn brawddeg', save: 'Cadw', said: 'Mae’r Sadyrnau wedi dechrau.', agree: /^Cytuno ?: /, yes: 'Ydw, rwy’n cytuno', agreed: /^Cytunwyd: / },
};

async function signedIn(at, email, language = 'en', viewport = desktop) {
  const opened = await openWindow(at.browser, at.address, viewport);
  await signIn(opened.page, email, language);
  return opened;
}

/** The plan of a child of theirs that has words; with `free`, one of which no new version is being written. */
async function planWithWords(page, { free = false } = {}) {
  await go(page, '/children');
  const links = await page.locator('tbody th a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  for (const link of links) {
    await go(page, `${link}/plan`);
    if ((await page.locator('.outcome').count()) > 0 && (!free || (await page.locator('p.banner').count()) === 0)) return link;
  }
  throw new Error('None of their children has a plan with words');
}

export function planScenarios(at) {
  describe('the care and support plan', () => {
    for (const language of ['en', 'cy']) {
      it(`an outcome is updated in two choices and a sentence, within 30 seconds, on a phone in ${language} (T8)`, async () => {
        const { page, close } = await signedIn(at, socialWorker, language, smallPhone);
        await planWithWords(page);
        await assertAccessible(page, `the plan in ${language}`);
        await assertNoSidewaysScroll(page, `the plan in ${language}`);
        await onThePhone(page);
        const said = words[language];
        const task = new PhoneTask();
        await task.tap(page.getByRole('link', { name: said.update }).first());
        await page.locator('.scores').waitFor();
        await task.pick(page.locator('.scores').getByLabel('7', { exact: true }));
        await task.pick(page.getByLabel(said.carryOn));
        await task.type(page.getByLabel(said.sentence), said.said);
        await task.tap(page.getByRole('button', { name: said.save, exact: true }));
        await page.getByText(said.said).first().waitFor();
        task.assertWithin({ answers: 3, seconds: 30 });
        await close();
      });

      it(`a plan is agreed from the queue in three presses at most, read without opening it, in ${language} (T12)`, async () => {
        const { page, close } = await signedIn(at, teamManager, language, smallPhone);
        await go(page, '/team/sign-off');
        await assertAccessible(page, `sign-off in ${language}`);
        await assertNoSidewaysScroll(page, `sign-off in ${language}`);
        const first = page.locator('.sign-off').first();
        assert.ok((await first.locator('dd').count()) >= 2, 'the long-term plan and the outcomes can be read');
        const key = await first.locator('h2').getAttribute('id');
        const before = await page.locator('.sign-off').count();
        await onThePhone(page);
        const task = new PhoneTask();
        await task.tap(first.getByRole('button', { name: words[language].agree }));
        await task.tap(first.getByRole('button', { name: words[language].yes }));
        await page.getByText(words[language].agreed).waitFor();
        task.assertWithin({ taps: 3 });
        await page.locator(`#${key}`).waitFor({ state: 'detached' });
        assert.equal(await page.locator('.sign-off').count(), Math.min(25, before - 1));
        await close();
      });
    }

    it('edited by two at once shows the second both texts, and keeps both', async () => {
      const one = await signedIn(at, socialWorker);
      const child = await planWithWords(one.page, { free: true });
      await one.page.getByRole('button', { name: 'Begin a new version' }).click();
      await one.page.waitForURL(/versions\/\d+$/);
      await arrived(one.page);
      const writing = `${new URL(one.page.url()).pathname}/write/long-term`;
      const two = await signedIn(at, teamManager);
      for (const { page } of [one, two]) {
        await go(page, writing);
        await page.getByLabel('Long-term plan, in one sentence').waitFor();
      }
      const write = async ({ page }, text) => {
        await page.getByLabel('Long-term plan, in one sentence').fill(text);
        await page.getByRole('button', { name: 'Save', exact: true }).click();
      };
      await write(two, 'Home with Mam by Easter.');
      await two.page.waitForURL(/versions\/\d+$/);
      await write(one, 'Grow up with Mair and Tom.');
      await one.page.getByRole('heading', { level: 1, name: 'Someone else changed this plan' }).waitFor();
      await assertAccessible(one.page, 'both texts');
      for (const text of ['Home with Mam by Easter.', 'Grow up with Mair and Tom.']) await one.page.locator('.kept', { hasText: text }).waitFor();
      await one.page.getByLabel('Keep both').check();
      await one.page.getByRole('button', { name: 'Save my choices' }).click();
      await one.page.waitForURL(/versions\/\d+$/);
      await one.page.locator('.long-term', { hasText: 'Home with Mam by Easter.' }).filter({ hasText: 'Grow up with Mair and Tom.' }).waitFor();
      // Taken back, the plan says what it said before, and what was chosen is in the form.
      await one.page.getByRole('button', { name: 'Undo' }).click();
      await one.page.getByRole('status').getByText('It has been taken back. What you wrote is here again.').waitFor();
      assert.match(await one.page.getByLabel('Long-term plan, in one sentence').inputValue(), /Easter[^]*Tom/);
      await go(two.page, `${child}/plan/versions/${new URL(one.page.url()).pathname.split('/')[5]}`);
      assert.match(await two.page.locator('.long-term').innerText(), /Home with Mam by Easter\./);
      assert.doesNotMatch(await two.page.locator('.long-term').innerText(), /Mair and Tom/);
      await one.close();
      await two.close();
    });

    it('is told to the child in either language, and prints without the rest of the page', async () => {
      const { page, close } = await signedIn(at, socialWorker);
      const child = await planWithWords(page);
      await go(page, `${child}/plan/mine`);
      await page.getByRole('button', { name: /^Short · / }).first().click();
      await page.getByText('Is it safe for').first().waitFor();
      await assertAccessible(page, 'My plan in en');
      assert.match(await page.locator('.kid-sheet').innerText(), /This plan is about you|Mae’r cynllun hwn amdanat ti/);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.getByRole('heading', { level: 1 }).isVisible(), false);
      assert.equal(await page.locator('.kid-sheet').isVisible(), true);
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('link', { name: 'Who’s who' }).click();
      await page.getByRole('button', { name: /^Short · / }).first().click();
      await page.locator('.kid-sheet', { hasText: /is your social worker|ydy dy weithiwr cymdeithasol/ }).waitFor();
      await assertAccessible(page, 'Who’s who in en');
      await page.getByRole('link', { name: 'The child’s own plan' }).click();
      await page.getByRole('link', { name: 'Cymraeg' }).click();
      await page.getByRole('heading', { level: 1, name: 'Cynllun y plentyn ei hun' }).waitFor();
      await assertAccessible(page, 'My plan in cy');
      await close();
    });
  });
}
