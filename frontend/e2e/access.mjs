import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headOfService, socialWorker, systemAdministrator, teamManager } from './people.mjs';
import { arrived, assertAccessible, assertNoSidewaysScroll, desktop, go, openWindow, phone, signIn } from './visit.mjs';

const words = {
  en: {
    why: 'Why are you looking at this record?', restrict: 'Restrict a record', reference: 'Child’s reference', kind: 'Child of a colleague', reason: 'Why is it restricted?', review: 'Look at it again on',
    day: '31 March 2099', save: 'Restrict this record', change: 'Change or end', end: 'To end it, say why', keep: 'Save', saved: 'Saved.', open: 'Open it in an emergency', goOn: 'Continue to open in an emergency',
    hour: 'Open this record for 1 hour', missing: 'Select why you need to open this record', strip: 'Emergency access', endNow: 'End now', found: 'Say what you found', right: 'Right',
  },
  cy: {
    why: 'Pam rydych yn edrych ar y cofnod hwn?', restrict: 'Cyfyngu mynediad i gofnod', reference: 'Cyfeirnod y plentyn', kind: 'Plentyn i gydweithiwr', reason: 'Pam mae mynediad wedi’i gyfyngu?', review: 'Edrych arno eto ar',
    day: '31 Mawrth 2099', save: 'Cyfyngu mynediad i’r cofnod hwn', change: 'Newid neu ddod i ben', end: 'I ddod ag ef i ben, nodwch pam', keep: 'Cadw', saved: 'Cadwyd.', open: 'Ei agor mewn argyfwng', goOn: 'Parhau i agor mewn argyfwng',
    hour: 'Agor y cofnod hwn am 1 awr', missing: 'Dewiswch pam mae angen i chi agor y cofnod hwn', strip: 'Mynediad brys', endNow: 'Dod â hyn i ben nawr', found: 'Nodi beth a ganfuoch', right: 'Iawn',
  },
};

async function aChildOf(at, person) {
  const { page, close } = await openWindow(at.browser, at.address);
  await signIn(page, person);
  await go(page, '/children');
  const row = page.locator('tbody tr').last();
  const child = { name: await row.locator('th').innerText(), reference: (await row.locator('td').first().innerText()).trim(), path: await row.locator('th a').getAttribute('href') };
  await close();
  return child;
}

async function look(page, typed) {
  await go(page, '/search');
  await page.getByRole('searchbox').fill(typed);
  await page.getByRole('searchbox').press('Enter');
  await page.getByText(`“${typed}”`).waitFor();
  await page.locator('main .waiting').waitFor({ state: 'detached' });
}

async function restrict(at, language, { reference }) {
  const say = words[language];
  const { page, close } = await openWindow(at.browser, at.address, desktop);
  await signIn(page, systemAdministrator, language);
  await go(page, '/admin/access/restrictions');
  await page.getByText(say.restrict, { exact: true }).click();
  await page.getByLabel(say.reference).fill(reference);
  await page.getByRole('radio', { name: say.kind }).check();
  await page.getByLabel(say.reason).fill('Invented');
  await page.getByLabel(say.review).last().fill(say.day);
  await page.getByRole('checkbox', { name: /Rhys Morgan/ }).last().check();
  await page.getByRole('button', { name: say.save }).click();
  await page.getByText(say.saved).waitFor();
  await assertAccessible(page, 'restrictions');
  await close();
}

export function accessScenarios(at) {
  describe('a restricted record', () => {
    for (const language of ['en', 'cy']) {
      it(`is found by no name, opened in an emergency for an hour, told, looked at and lifted, in ${language}`, async () => {
        const say = words[language];
        const child = await aChildOf(at, socialWorker);
        await restrict(at, language, child);

        const worker = await openWindow(at.browser, at.address, phone);
        await signIn(worker.page, socialWorker, language);
        await look(worker.page, child.name);
        assert.equal(await worker.page.getByText(child.name, { exact: true }).count(), 0);
        assert.equal(await worker.page.getByRole('link', { name: say.open }).count(), 0);
        await look(worker.page, child.reference);
        await worker.page.getByRole('link', { name: say.open }).click();
        await worker.page.getByRole('link', { name: say.goOn }).waitFor();
        assert.equal(await worker.page.locator('main :is(input, select, textarea)').count(), 0);
        assert.ok(!(await worker.page.locator('main').innerText()).includes(child.reference));
        await assertAccessible(worker.page, 'the page between');
        await worker.page.getByRole('link', { name: say.goOn }).click();
        await worker.page.getByRole('button', { name: say.hour }).click();
        await worker.page.getByRole('link', { name: say.missing }).waitFor();
        await worker.page.getByRole('radio').first().check();
        await worker.page.getByRole('textbox').fill('The school rang tonight and the duty manager does not answer.');
        await assertAccessible(worker.page, 'the reason');
        await worker.page.getByRole('button', { name: say.hour }).click();
        await worker.page.waitForURL(new RegExp(`${child.path}$`));
        await arrived(worker.page);
        await worker.page.getByRole('heading', { level: 1, name: new RegExp(child.name) }).waitFor();
        await worker.page.getByRole('region', { name: say.strip }).waitFor();
        await assertNoSidewaysScroll(worker.page, 'emergency access');
        await worker.page.getByRole('button', { name: say.endNow }).click();
        await worker.page.getByRole('region', { name: say.strip }).waitFor({ state: 'detached' });
        await worker.close();

        const lead = await openWindow(at.browser, at.address, phone);
        await signIn(lead.page, systemAdministrator, language);
        await go(lead.page, '/admin/access');
        await assertAccessible(lead.page, 'what was opened');
        await assertNoSidewaysScroll(lead.page, 'what was opened');
        const use = lead.page.getByRole('article').filter({ hasText: child.reference }).filter({ hasText: say.found });
        await use.getByText(say.found).click();
        await use.getByLabel(say.right, { exact: true }).check();
        await use.locator('textarea').fill('The school confirmed the call.');
        await use.getByRole('button', { name: say.keep, exact: true }).click();
        await lead.page.locator('.tag.met').first().waitFor();
        await go(lead.page, '/admin/access/restrictions');
        const ours = lead.page.getByRole('article').filter({ hasText: child.reference });
        await ours.getByText(say.change).click();
        await ours.getByLabel(say.end).fill('End of the test');
        await ours.getByRole('button', { name: say.keep, exact: true }).click();
        await lead.page.getByText(say.saved).waitFor();
        await lead.close();

        const manager = await openWindow(at.browser, at.address, phone);
        await signIn(manager.page, teamManager, language);
        await go(manager.page, `${child.path}/access`);
        await manager.page.getByText(language === 'en' ? 'Opened the record in an emergency' : 'Agorodd y cofnod mewn argyfwng').first().waitFor();
        await manager.close();
      });
    }

    it('of somebody else’s child asks whoever sees all children why, once a day, and leads on to the page asked for', async () => {
      const child = await aChildOf(at, headOfService);
      const { page, close } = await openWindow(at.browser, at.address, phone);
      await signIn(page, headOfService);
      await page.goto(`${child.path}/visits`);
      await page.getByRole('heading', { level: 1, name: words.en.why }).waitFor();
      await page.getByRole('radio').first().waitFor();
      await assertAccessible(page, 'why');
      assert.ok(!(await page.title()).includes(child.name));
      await page.getByRole('radio').first().check();
      await page.getByRole('button', { name: 'Continue to the record' }).click();
      await page.waitForURL(new RegExp(`${child.path}/visits$`));
      await arrived(page);
      await page.goto(child.path);
      await page.getByRole('heading', { level: 1, name: new RegExp(child.name) }).waitFor();
      await close();
    });
  });
}
