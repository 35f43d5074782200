import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { socialWorker } from './people.mjs';
import { PhoneTask, onThePhone, smallPhone } from './phone-task.mjs';
import { arrived, assertAccessible, assertNoSidewaysScroll, go, openWindow, signIn } from './visit.mjs';

const words = {
  en: {
    save: 'Save', saved: 'Saved.', add: 'Record a placement', problem: 'There is a problem', missing: 'Enter the date the placement started',
    undo: 'Undo', undone: /taken back/, why: 'Why it ended', kind: 'Kind of placement', carers: 'Carers', area: 'In whose area', on: 'Moved in on', emergency: 'Was this an emergency?', yes: 'Yes',
    inError: 'Recorded in error', whyInError: 'Why was it recorded in error?', mark: 'Mark as recorded in error', marked: 'Marked as recorded in error.', correct: /^Correct or complete/,
    today: 'today', fill: /^Fill it in/, more: 'Record something else', no: 'No', write: 'Write a placement plan', which: 'Placement', backHome: 'Back to the child’s record',
    shell: ['Day-to-day care and well-being', 'Contact: with whom and how, or why there is none; orders', 'What the child thinks'],
  },
  cy: {
    save: 'Cadw', saved: 'Cadwyd.', add: 'Cofnodi lleoliad', problem: 'Mae problem', missing: 'Rhowch y dyddiad y dechreuodd y lleoliad',
    undo: 'Dadwneud', undone: /dynnu’n ôl/, why: 'Pam y daeth i ben', kind: 'Math o leoliad', carers: 'Gofalwyr', area: 'Yn ardal pa gyngor', on: 'Symudodd i mewn ar', emergency: 'Ai argyfwng oedd hwn?', yes: 'Ie',
    inError: 'Cofnodwyd ar gam', whyInError: 'Pam y cafodd ei gofnodi ar gam?', mark: 'Nodi ei fod wedi’i gofnodi ar gam', marked: 'Nodwyd ei fod wedi’i gofnodi ar gam.', correct: /^Cywiro neu gwblhau/,
    today: 'heddiw', fill: /^Ei lenwi/, more: 'Cofnodi rhywbeth arall', no: 'Nage', write: 'Ysgrifennu cynllun lleoliad', which: 'Lleoliad', backHome: 'Yn ôl i gofnod y plentyn',
    shell: ['Gofal a llesiant o ddydd i ddydd', 'Cyswllt: gyda phwy a sut, neu pam nad oes dim; gorchmynion', 'Beth mae’r plentyn yn ei feddwl'],
  },
};

/** The first page of the n-th child of theirs, on a slow line from then on. */
async function homeOf(page, nth) {
  await go(page, '/children');
  const link = await page.locator('tbody th a').nth(nth).getAttribute('href');
  await go(page, link);
  await onThePhone(page);
  return link;
}

/** From the child's first page to the form of a new row. */
async function reach(page, task, say, kind) {
  await task.tap(page.getByRole('link', { name: say.more, exact: true }));
  await task.tap(page.getByRole('link', { name: kind, exact: true }));
  await page.getByRole('button', { name: say.save, exact: true }).waitFor();
}

/** Where, with whom and from when; returns the carers chosen. */
async function answerPlacement(page, task, say, emergency) {
  await task.choose(page.getByLabel(say.kind), 'F2');
  await task.type(page.getByLabel(say.carers), 'an');
  await task.tap(page.getByRole('list', { name: say.carers }).getByRole('button').first());
  await task.choose(page.getByLabel(say.area), { index: 2 });
  await task.type(page.getByLabel(say.on), say.today);
  await task.pick(page.getByRole('group', { name: say.emergency }).getByLabel(emergency, { exact: true }));
  const why = page.getByLabel(say.why);
  if ((await why.count()) > 0) await task.choose(why, 'planned-move');
  return page.locator('.chosen .strong').innerText();
}

/** Task T5: an emergency placement from the child's first page. */
async function startPlacement(page, say, nth) {
  const child = await homeOf(page, nth);
  const task = new PhoneTask();
  await reach(page, task, say, say.add);
  task.assertWithin({ taps: 3 });
  await answerPlacement(page, task, say, say.yes);
  await task.tap(page.getByRole('button', { name: say.save, exact: true }));
  await confirmed(page, task, say);
  task.assertWithin({ answers: 7, seconds: 90 });
  // Taken back at once: what was written is in the form again, and where the child lived before goes on, so that its end is asked about anew.
  const ends = page.locator('main .group .tick input');
  await page.getByRole('button', { name: say.undo, exact: true }).click();
  await page.getByText(say.undone).waitFor();
  await ends.waitFor();
  assert.equal(await page.getByLabel(say.on).inputValue(), say.today);
  await page.getByRole('button', { name: say.save, exact: true }).click();
  await confirmed(page, new PhoneTask(), say);
  return child;
}

/** A warning is said to be right with one more tap. */
async function confirmed(page, task, say) {
  const [saved, confirm] = [page.getByText(say.saved, { exact: true }), page.getByRole('alert').getByRole('button')];
  await saved.or(confirm).first().waitFor();
  if ((await confirm.count()) > 0) await task.tap(confirm);
  await saved.waitFor();
}

/** Task T6: a planned placement, and its plan begun. */
async function planPlacement(page, say, nth) {
  await homeOf(page, nth);
  const task = new PhoneTask();
  await reach(page, task, say, say.add);
  const carers = await answerPlacement(page, task, say, say.no);
  await task.tap(page.getByRole('button', { name: say.save, exact: true }));
  await confirmed(page, task, say);
  await task.tap(page.getByRole('link', { name: say.backHome }));
  await reach(page, task, say, say.write);
  const which = page.getByLabel(say.which, { exact: true });
  await task.choose(which, await which.locator('option').filter({ hasText: carers.split(',')[0] }).first().getAttribute('value'));
  for (const label of say.shell) await task.type(page.getByLabel(label, { exact: true }), 'Cynllun cyntaf, i’w gwblhau gyda’r gofalwyr yn y cyfarfod.');
  await assertAccessible(page, 'a placement plan begun');
  await assertNoSidewaysScroll(page, 'a placement plan begun');
  await task.tap(page.getByRole('button', { name: say.save, exact: true }));
  await confirmed(page, task, say);
  task.assertWithin({ answers: 14, seconds: 300 });
}

/** A form sent empty says what it lacks. */
async function assertAsksAgain(page, child, say) {
  await go(page, `${child}/records/placements/new`);
  await page.getByRole('button', { name: say.save, exact: true }).click();
  await page.getByRole('heading', { name: say.problem }).waitFor();
  await page.getByRole('link', { name: say.missing }).waitFor();
  await assertAccessible(page, 'a placement being recorded');
  await assertNoSidewaysScroll(page, 'a placement being recorded');
}

/** What is asked for, and what answers it, in the list of what is not known: a choice in a row there is, and the day of a happening. */
const facts = {
  en: { code: /^care-and-support-plans\.permanence_option$/, answer: (page) => page.locator('#f-permanence_option').selectOption({ index: 1 }) },
  cy: { code: /^case-events\./, answer: (page) => page.locator('#f-happened_on').fill('ddoe') },
};

/** Task T17: from the list to the question, whose field has the focus, and back to the same place. */
async function fillIn(page, say, { code, answer }) {
  await go(page, '/my-work?group=not-known');
  const listed = () => page.evaluate(async () => (await (await fetch('/api/my-work?group=not-known')).json()).clocks);
  const before = await listed();
  const index = before.findIndex(({ missing }) => code.test(missing?.code ?? ''));
  assert.notEqual(index, -1, `nothing of ${code} is missing`);
  await onThePhone(page);
  const task = new PhoneTask();
  await task.tap(page.locator('.work > li').nth(index).getByRole('link', { name: say.fill }));
  await page.waitForURL(/\/records\//);
  await page.getByRole('button', { name: say.save, exact: true }).waitFor();
  await page.waitForFunction(() => document.activeElement?.id.startsWith('f-'));
  await assertAccessible(page, 'a missing fact');
  await answer(page);
  // The field has the focus: what is counted is the choice made in it.
  task.taps++;
  await task.tap(page.getByRole('button', { name: say.save, exact: true }));
  await page.waitForURL(/\/my-work\?group=not-known/);
  task.assertWithin({ taps: 3 });
  await page.waitForFunction(() => document.activeElement?.matches('.work > li'));
  const now = await listed();
  const stands = await page.evaluate(() => [...document.querySelectorAll('.work > li')].indexOf(document.activeElement));
  assert.equal(stands, Math.min(index, now.length - 1));
  const asks = (clock) => [clock.key, clock.child.publicId, clock.missing?.code].join();
  assert.ok(!now.some((clock) => asks(clock) === asks(before[index])), 'what was filled in is not asked again');
}

/** A review of a plan whose latest row has been reviewed is a new row, and no correction. */
async function fillInAnew(page, say) {
  await go(page, '/my-work?group=not-known');
  const asked = page.locator('.work > li a[href*="personal-education-plans/fill"]').first();
  await asked.click();
  await page.waitForURL(/\/records\/personal-education-plans\/new\?/);
  await page.getByRole('button', { name: say.save, exact: true }).waitFor();
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
      it('start an emergency placement from the child’s first page in seven inputs and ninety seconds (T5), and take it back with its reason', async () => {
        const { page, close } = await openWindow(at.browser, at.address, smallPhone);
        await signIn(page, socialWorker, language);
        const child = await startPlacement(page, say, language === 'en' ? 4 : 5);
        await assertAsksAgain(page, child, say);
        await takeBack(page, child, say);
        await close();
      });

      it('start a planned placement and its plan in fourteen inputs and five minutes (T6)', async () => {
        const { page, close } = await openWindow(at.browser, at.address, smallPhone);
        await signIn(page, socialWorker, language);
        await planPlacement(page, say, language === 'en' ? 8 : 9);
        await close();
      });

      it('put a missing fact right in three clicks and stand at the same place of the list again (T17)', async () => {
        const { page, close } = await openWindow(at.browser, at.address, smallPhone);
        await signIn(page, socialWorker, language);
        await fillIn(page, say, facts[language]);
        await fillInAnew(page, say);
        await close();
      });
    });
  }
}
