import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { socialWorker } from './people.mjs';
import { arrived, assertAccessible, assertNoSidewaysScroll, go, openWindow, phone, signIn } from './visit.mjs';

const words = {
  en: {
    save: 'Save', saved: 'Saved.', add: 'Record a placement', problem: 'There is a problem', missing: 'Enter the date the placement started',
    why: 'Why it ended', kind: 'Kind of placement', carers: 'Carers', area: 'In whose area', on: 'Moved in on', emergency: 'Was this an emergency?', yes: 'Yes',
    inError: 'Recorded in error', whyInError: 'Why was it recorded in error?', mark: 'Mark as recorded in error', marked: 'Marked as recorded in error.', correct: /^Correct or complete/,
  },
  cy: {
    save: 'Cadw', saved: 'Cadwyd.', add: 'Cofnodi lleoliad', problem: 'Mae problem', missing: 'Rhowch y dyddiad y dechreuodd y lleoliad',
    why: 'Pam y daeth i ben', kind: 'Math o leoliad', carers: 'Gofalwyr', area: 'Yn ardal pa gyngor', on: 'Symudodd i mewn ar', emergency: 'Ai argyfwng oedd hwn?', yes: 'Ie',
    inError: 'Cofnodwyd ar gam', whyInError: 'Pam y cafodd ei gofnodi ar gam?', mark: 'Nodi ei fod wedi’i gofnodi ar gam', marked: 'Nodwyd ei fod wedi’i gofnodi ar gam.', correct: /^Cywiro neu gwblhau/,
  },
};

/** Task T5: an emergency placement in seven inputs at most; and what was wrong is taken back with its reason. */
async function startPlacement(page, say) {
  await go(page, '/children');
  await page.locator('tbody th a').nth(4).click();
  await page.waitForURL(/\/children\/[^/?]+$/);
  const child = new URL(page.url()).pathname;
  const begun = performance.now();
  await go(page, `${child}/records/placements/new`);
  await page.getByRole('button', { name: say.save, exact: true }).click();
  await page.getByRole('heading', { name: say.problem }).waitFor();
  await page.getByLabel(say.kind).selectOption('F2');
  await page.getByLabel(say.carers).fill('an');
  await page.getByRole('radiogroup', { name: say.carers }).getByRole('radio').first().click();
  await page.getByLabel(say.area).selectOption({ index: 2 });
  await page.getByLabel(say.on).fill('1 11 2026');
  await page.getByRole('group', { name: say.emergency }).getByLabel(say.yes, { exact: true }).check();
  const why = page.getByLabel(say.why);
  if ((await why.count()) > 0) await why.selectOption('breakdown');
  await assertAccessible(page, 'a placement being recorded');
  await assertNoSidewaysScroll(page, 'a placement being recorded');
  await page.getByRole('button', { name: say.save, exact: true }).click();
  const confirm = page.getByRole('alert').getByRole('button');
  await Promise.race([page.getByText(say.saved, { exact: true }).waitFor(), confirm.waitFor()]);
  if ((await confirm.count()) > 0) await confirm.click();
  await page.getByText(say.saved, { exact: true }).waitFor();
  assert.ok(performance.now() - begun < 90_000);
  return child;
}

async function takeBack(page, child, say) {
  await go(page, `${child}/records/placements`);
  await page.getByRole('link', { name: say.correct }).first().click();
  await arrived(page);
  await page.getByRole('link', { name: say.inError, exact: true }).click();
  await page.getByLabel(say.whyInError).fill('A test');
  await assertAccessible(page, 'recorded in error');
  await page.getByRole('button', { name: say.mark }).click();
  await page.getByText(say.marked, { exact: true }).waitFor();
  await go(page, `${child}/records/placements`);
  await page.getByRole('heading', { level: 2, name: say.inError }).waitFor();
}

export function recordScenarios(at) {
  for (const [language, say] of Object.entries(words)) {
    describe(`records by hand, in ${language}`, () => {
      it('start a placement in seven inputs on a phone, and take it back with its reason (T5)', async () => {
        const { page, close } = await openWindow(at.browser, at.address, phone);
        await signIn(page, socialWorker, language);
        const child = await startPlacement(page, say);
        await takeBack(page, child, say);
        await close();
      });
    });
  }
}
