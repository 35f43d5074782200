import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { socialWorker, teamManager } from './people.mjs';
import { PhoneTask, onThePhone, smallPhone } from './phone-task.mjs';
import { arrived, assertAccessible, assertNoSidewaysScroll, go, openWindow, signIn } from './visit.mjs';

const words = {
  en: { reallocate: /^Reallocate children/, all: /^Select all/, worker: 'New worker', why: 'Why', check: 'Check and reallocate', confirm: /^Reallocate \d+ child/, done: 'Done', without: /without a handover/, handover: /^Handover of/, back: 'Go back', newChild: 'Add a child', first: 'First names', surname: 'Surname', born: 'Date of birth', go: 'Continue', created: /record is created/, known: 'This child may be known already', nobody: /none of them/ },
  cy: { reallocate: /^Ailddyrannu plant/, all: /^Dewis pob un/, worker: 'Gweithiwr newydd', why: 'Pam', check: 'Gwirio ac ailddyrannu', confirm: /^Ailddyrannu \d+/, done: 'Wedi’i wneud', without: /heb nodyn trosglwyddo/, handover: /^Nodyn trosglwyddo/, back: 'Yn ôl', newChild: 'Ychwanegu plentyn', first: 'Enwau cyntaf', surname: 'Cyfenw', born: 'Dyddiad geni', go: 'Parhau', created: /cofnod wedi’i greu/, known: 'Efallai fod y plentyn hwn yn hysbys eisoes', nobody: /Nid yw’n un o’r rhain/ },
};

export function caseloadScenarios(at) {
  describe('caseloads', () => {
    for (const language of ['en', 'cy']) {
      it(`pass every child of a worker on in six clicks and a handover each, in ${language} (T13)`, async () => {
        const said = words[language];
        const { page, close } = await openWindow(at.browser, at.address, smallPhone);
        await signIn(page, teamManager, language);
        await go(page, '/team');
        await onThePhone(page);
        const task = new PhoneTask();
        await task.tap(page.getByRole('link', { name: said.reallocate }).last());
        await page.waitForURL(/\/team\/allocate/);
        await arrived(page);
        await task.tap(page.getByRole('checkbox', { name: said.all }));
        // A list is opened and chosen from with one click on the desk this is counted for.
        task.taps += 2;
        await page.getByLabel(said.worker).selectOption({ index: 1 });
        await page.getByLabel(said.why).selectOption({ index: 2 });
        const handovers = await page.getByLabel(said.handover).all();
        for (const [index, handover] of handovers.entries()) if (index > 0) await handover.fill('Hoffi pêl-droed. Addewais ymweld ddydd Gwener.');
        await task.tap(page.getByRole('button', { name: said.check }));
        await page.getByText(said.without).first().waitFor();
        if (language === 'en') await assertAccessible(page, 'checking a reallocation');
        await task.tap(page.getByRole('button', { name: said.confirm }));
        await page.getByRole('heading', { level: 1, name: said.done }).waitFor();
        task.assertWithin({ taps: 6 });
        assert.ok(handovers.length > 1);
        await assertNoSidewaysScroll(page, 'children reallocated');
        await close();
      });
    }

    it('lead from the board to what one worker sent, and to a supervision that is put right and says what it said before', async () => {
      const { page, close } = await openWindow(at.browser, at.address, smallPhone);
      await signIn(page, teamManager, 'cy');
      await go(page, '/team');
      const [sent, held] = [page.locator('a[href^="/team/sign-off?of="]').first(), page.locator('tr', { hasText: 'Ffion Haf' }).locator('a[href^="/team/supervision/"]')];
      const [count, whose] = [(await sent.innerText()).split('\n')[0].match(/\d+/)[0], await sent.locator('xpath=ancestor::tr//th//a').first().innerText()];
      const supervision = await held.getAttribute('href');
      await sent.click();
      await page.getByText(`Yr hyn a anfonodd ${whose}.`).waitFor();
      assert.equal(await page.locator('.sign-off').count(), Number(count));
      await page.getByRole('link', { name: 'Gweld popeth sy’n aros' }).click();
      await page.waitForURL(/sign-off$/);
      await go(page, supervision);
      await page.getByRole('link', { name: /^Ei chywiro/ }).first().click();
      await page.getByLabel('Pam mae’n cael ei chywiro?').waitFor();
      const agreed = await page.getByLabel('Beth', { exact: true }).first().inputValue();
      await page.getByLabel('Beth', { exact: true }).first().fill('Cymryd dau ddiwrnod i ffwrdd');
      await page.getByRole('button', { name: 'Cadw’r cywiriad' }).click();
      await page.getByRole('link', { name: 'Dywedwch pam' }).click();
      await page.keyboard.type('Nid dyna’r geiriau');
      await page.getByRole('button', { name: 'Cadw’r cywiriad' }).click();
      await page.getByText('wedi’i chywiro').waitFor();
      await page.locator('article summary').first().click();
      assert.match(await page.locator('article details').first().innerText(), new RegExp(agreed));
      await assertAccessible(page, 'a supervision put right');
      await assertNoSidewaysScroll(page, 'a supervision put right');
      await close();
    });

    it('begin with a new child, who is looked for first', async () => {
      const said = words.cy;
      const { page, close } = await openWindow(at.browser, at.address, smallPhone);
      await signIn(page, socialWorker, 'cy');
      await go(page, '/children');
      const [name, born] = [await page.locator('tbody tr th').first().innerText(), (await page.locator('tbody tr').first().locator('td').nth(1).innerText()).split('\n')[0].trim()];
      await page.getByRole('link', { name: said.newChild }).click();
      await page.getByLabel(said.first).fill(name.split(' ')[0]);
      await page.getByLabel(said.surname).fill(name.split(' ').at(-1));
      await page.getByLabel(said.born, { exact: true }).fill(born);
      await page.getByRole('button', { name: said.go }).click();
      await page.getByRole('heading', { level: 1, name: said.known }).waitFor();
      await assertAccessible(page, 'who may be the same child');
      await page.getByRole('button', { name: said.nobody }).click();
      await page.getByText(said.created).waitFor();
      await assertNoSidewaysScroll(page, 'a child created');
      await close();
    });
  });
}
