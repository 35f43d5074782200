import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { socialWorker } from './people.mjs';
import { PhoneTask, onThePhone, smallPhone } from './phone-task.mjs';
import { arrived, assertAccessible, assertNoSidewaysScroll, go, openWindow, phone, signIn } from './visit.mjs';


async function firstChild(page) {
  await go(page, '/children');
  const link = await page.locator('tbody th a').first().getAttribute('href');
  await go(page, link);
  return link;
}

export function storyScenarios(at) {
  describe('a child’s story', () => {
    for (const language of ['en', 'cy']) {
      it(`has the brief one tap from home, read in two minutes, on a phone with a slow network, in ${language} (T4)`, async () => {
        const { page, close } = await openWindow(at.browser, at.address, smallPhone);
        await signIn(page, socialWorker, language);
        await firstChild(page);
        await onThePhone(page);
        const task = new PhoneTask();
        await task.tap(page.getByRole('link', { name: language === 'en' ? 'Two-minute brief' : 'Crynodeb dwy funud' }).first());
        await page.waitForURL(/\/brief$/);
        await arrived(page);
        task.assertWithin({ taps: 1, seconds: 6 });
        const words = (await page.locator('main .brief').innerText()).split(/\s+/).length;
        assert.ok(words > 30 && words < 480, `two minutes of reading, not ${words} words`);
        await page.getByRole('heading', { level: 2, name: language === 'en' ? 'Know this first' : 'Gwybod hyn gyntaf' }).waitFor();
        await close();
      });
    }

    for (const [language, viewport] of Object.entries({ en: undefined, cy: phone })) {
      it(`has somebody added to its people, drawn among the family and put right, in ${language}`, async () => {
        const words = {
          en: { undo: 'Undo', undone: 'It has been taken back. What you wrote is here again.', add: 'Add a person', name: 'Name', mother: 'Mother', save: 'Save', missing: 'Enter the name of the person', relation: 'What are they to the child?' },
          cy: { undo: 'Dadwneud', undone: 'Mae wedi’i dynnu’n ôl. Mae’r hyn a ysgrifennoch yma eto.', add: 'Ychwanegu person', name: 'Enw', mother: 'Mam', save: 'Cadw', missing: 'Rhowch enw’r person', relation: 'Beth ydyn nhw i’r plentyn?' },
        }[language];
        const { page, close } = await openWindow(at.browser, at.address, viewport);
        await signIn(page, socialWorker, language);
        const child = await firstChild(page);
        await go(page, `${child}/people`);
        await page.getByRole('link', { name: words.add }).click();
        await arrived(page);
        await page.getByRole('button', { name: words.save, exact: true }).click();
        await page.getByRole('link', { name: words.missing }).waitFor();
        const name = `Mair Invented ${language}`;
        await page.locator('#f-name').fill(name);
        await page.getByLabel(words.relation).selectOption({ label: words.mother });
        for (const group of ['address_protected', 'restricted']) await page.locator(`input[name="f-${group}"]`).nth(1).check();
        await page.getByRole('button', { name: words.save, exact: true }).click();
        // Saved on a page that leads to another, it is taken back from there, and what was written is in its form again.
        await page.waitForURL(/\/people$/);
        await page.locator('.banner.good:focus').waitFor();
        await page.getByRole('button', { name: words.undo }).click();
        await page.getByRole('status').getByText(words.undone).waitFor();
        await assertAccessible(page, 'a person taken back');
        assert.equal(await page.locator('#f-name').inputValue(), name);
        await page.getByRole('button', { name: words.save, exact: true }).click();
        await page.waitForURL(/\/people$/);
        await arrived(page);
        assert.equal(await page.locator('.genogram').getByRole('link', { name }).count(), 1);
        await assertAccessible(page, 'people, drawn');
        await assertNoSidewaysScroll(page, 'people, drawn');
        await page.locator('.genogram').getByRole('link', { name }).click();
        assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), new RegExp(name));
        await close();
      });
    }

    it('is chosen from by kind, the choice in the address; a pinned entry stands first; more is loaded by a button', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await signIn(page, socialWorker);
      const child = await firstChild(page);
      await go(page, `${child}/timeline`);
      const lines = page.locator('.months:not([aria-labelledby=pinned]) .tl > li');
      const [shown, total] = /(\d+) of (\d+)/.exec(await page.getByText(/^Showing/).innerText()).slice(1).map(Number);
      assert.equal(await lines.count(), shown);
      if (total > shown) {
        await page.getByRole('button', { name: 'Load 25 more' }).click();
        await page.getByText(`Showing ${Math.min(total, 50)} of ${total}`).waitFor();
      }
      await page.getByRole('button', { name: /^Pin ?: Visit/ }).first().click();
      await page.getByRole('heading', { level: 2, name: 'Pinned' }).waitFor();
      await page.getByRole('button', { name: /^Unpin ?: Visit/ }).first().click();
      await page.getByRole('heading', { level: 2, name: 'Pinned' }).waitFor({ state: 'detached' });
      await page.getByText('Choose what to see').click();
      await page.getByLabel('Reviews', { exact: true }).check();
      await page.getByRole('button', { name: 'Show these' }).click();
      await page.waitForURL(/groups=reviews/);
      await page.getByText(/^Showing/).waitFor();
      for (const line of await lines.locator('b').allInnerTexts()) assert.match(line, /^(Review held|Reviewing officer raised a concern)$/);
      await page.getByLabel('With the words').fill('zzzz Jones');
      await page.getByRole('button', { name: 'Show these' }).click();
      await page.getByText(/^Showing 0 of 0/).waitFor();
      assert.ok(!page.url().includes('zzzz'));
      await page.getByRole('link', { name: 'Show everything' }).click();
      await page.getByText(`of ${total}`).waitFor();
      await close();
    });

    it('takes an event of its own, asked for at its fields, and prints it without the buttons', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await signIn(page, socialWorker);
      const child = await firstChild(page);
      await go(page, `${child}/chronology`);
      await page.getByRole('button', { name: 'Add an event' }).click();
      await page.getByRole('button', { name: 'Save the event' }).click();
      await page.getByRole('link', { name: 'Say where this is known from' }).waitFor();
      await assertAccessible(page, 'an event with faults');
      await page.getByLabel('Day it happened').fill('3 March 2026');
      await page.getByLabel('What happened, in one sentence').fill('An invented event.');
      await page.getByLabel('Where this is known from').fill('An invented letter');
      await page.getByRole('button', { name: 'Save the event' }).click();
      await page.getByText('The event is saved.').waitFor();
      await page.getByText('Source: An invented letter').waitFor();
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.getByRole('button', { name: 'Add an event' }).isVisible(), false);
      assert.equal(await page.getByText('An invented event.').first().isVisible(), true);
      await close();
    });

    it('has top lines of the brief that a worker writes', async () => {
      const { page, close } = await openWindow(at.browser, at.address, phone);
      await signIn(page, socialWorker, 'cy');
      const child = await firstChild(page);
      await go(page, `${child}/brief`);
      await page.getByRole('button', { name: 'Ysgrifennu’r llinellau hyn' }).click();
      await page.getByLabel('Yr hyn y dylai rhywun ei wybod').fill('Gofynnwch am y ci.');
      await page.getByRole('button', { name: 'Cadw’r llinellau hyn' }).click();
      await page.locator('.brief-top').getByText('Gofynnwch am y ci.').waitFor();
      await page.getByRole('button', { name: 'Dadwneud' }).click();
      await page.getByRole('status').getByText('Mae wedi’i dynnu’n ôl. Mae’r hyn a ysgrifennoch yma eto.').waitFor();
      assert.equal(await page.getByLabel('Yr hyn y dylai rhywun ei wybod').inputValue(), 'Gofynnwch am y ci.');
      await close();
    });
  });
}
