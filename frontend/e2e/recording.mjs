import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personalAdviser, socialWorker } from './people.mjs';
import { PhoneTask, onThePhone, smallPhone } from './phone-task.mjs';
import { arrived, assertAccessible, assertNoSidewaysScroll, go, openWindow, password, signIn } from './visit.mjs';

const words = {
  en: {
    record: /^Record a visit/, seen: 'Yes', alone: 'Yes, alone', how: /^How is/, none: 'No, nothing today', save: 'Save visit', recorded: /is recorded\./, next: /next visit is due by/,
    undo: 'Undo', undone: /taken back/, saved: /^Saved at/, kept: /Saved on this device/, toSend: /1 item to send/, problem: 'There is a problem', selectSeen: /^Select whether you saw/,
  },
  cy: {
    record: /^Cofnodi ymweliad/, seen: 'Do', alone: 'Do, ar wahân', how: /^Sut mae/, none: 'Nac oes, dim heddiw', save: 'Cadw’r ymweliad', recorded: /wedi’i gofnodi\./, next: /ymweliad nesaf/,
    undo: 'Dadwneud', undone: /dynnu’n ôl/, saved: /^Cadwyd am/, kept: /gadw ar y ddyfais hon/, toSend: /1 eitem/, problem: 'Mae problem', selectSeen: /^Dewiswch a welsoch chi/,
  },
};
const inTouch = {
  en: { write: 'Note it', how: 'By message', answered: 'Yes', well: 'How are they?', save: 'Save note', recorded: 'The note is recorded.' },
  cy: { write: 'Ei nodi', how: 'Drwy neges', answered: 'Do', well: 'Sut maen nhw?', save: 'Cadw’r nodyn', recorded: 'Mae’r nodyn wedi’i gofnodi.' },
};
const sentence = 'Hapus i fy ngweld. Edrych ymlaen at ddydd Sadwrn.';

async function opened(at, language = 'en', viewport = smallPhone) {
  const { page, close } = await openWindow(at.browser, at.address, viewport);
  await signIn(page, socialWorker, language);
  return { page, close, say: words[language] };
}

/** The form of a visit to the n-th child of theirs. */
async function formOf(page, nth) {
  await go(page, '/children');
  const link = await page.locator('tbody th a').nth(nth).getAttribute('href');
  await go(page, `${link}/visits/new`);
  return link;
}

async function answer(page, say, how) {
  await page.getByRole('radio', { name: say.seen, exact: true }).check();
  await page.getByRole('radio', { name: say.alone, exact: true }).check();
  await page.getByLabel(say.how).fill(how);
  await page.getByRole('radio', { name: say.none }).check();
}

const visitsOf = (page, link) => page.evaluate(async (path) => (await (await fetch(`/api${path}/visits`)).json()).total, link);

export function recordingScenarios(at) {
  describe('a visit recorded (task T1)', () => {
    for (const language of ['en', 'cy']) {
      it(`takes three taps to reach at most, five inputs and a minute on a phone, in ${language}`, async () => {
        const { page, close, say } = await opened(at, language);
        await onThePhone(page);
        const task = new PhoneTask();
        await task.tap(page.getByRole('link', { name: say.record }).first());
        await page.getByRole('radio', { name: say.seen, exact: true }).waitFor();
        task.assertWithin({ taps: 3 });
        await task.pick(page.getByRole('radio', { name: say.seen, exact: true }));
        await task.pick(page.getByRole('radio', { name: say.alone, exact: true }));
        await task.type(page.getByLabel(say.how), sentence);
        await task.pick(page.getByRole('radio', { name: say.none }));
        await task.pick(page.getByRole('button', { name: say.save }));
        await page.getByText(say.recorded).waitFor();
        task.assertWithin({ answers: 5, seconds: 60 });
        await page.getByText(say.next).waitFor();
        await assertAccessible(page, 'a visit just recorded');
        await page.getByRole('button', { name: say.undo }).click();
        await page.getByText(say.undone).waitFor();
        assert.equal(await page.getByLabel(say.how).inputValue(), sentence);
        await close();
      });
    }

    it('is asked again where it lacks something, each fault leading to its field, and two quick presses record one', async () => {
      const { page, close, say } = await opened(at, 'cy');
      const link = await formOf(page, 1);
      await page.getByRole('button', { name: say.save }).click();
      await page.getByRole('heading', { name: say.problem }).waitFor();
      assert.match(await page.title(), /^Gwall: /);
      await page.getByRole('link', { name: say.selectSeen }).click();
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'seen-0');
      await assertAccessible(page, 'a visit with faults');
      await assertNoSidewaysScroll(page, 'a visit with faults');
      const before = await visitsOf(page, link);
      await answer(page, say, 'Iawn');
      await page.getByRole('button', { name: say.save }).dblclick();
      await page.getByText(say.recorded).waitFor();
      assert.equal(await visitsOf(page, link), before + 1);
      await close();
    });
  });

  describe('keeping in touch (task T18)', () => {
    for (const language of ['en', 'cy']) {
      it(`takes an adviser one tap from their home, three inputs and 45 seconds on a phone, in ${language}`, async () => {
        const { page, close } = await openWindow(at.browser, at.address, smallPhone);
        await signIn(page, personalAdviser, language);
        const say = inTouch[language];
        const first = page.locator('section[aria-labelledby=young-people] li').first();
        const who = await first.locator('.who a').innerText();
        await assertAccessible(page, 'the home of an adviser');
        await assertNoSidewaysScroll(page, 'the home of an adviser');
        await onThePhone(page);
        const task = new PhoneTask();
        await task.tap(first.getByRole('link', { name: new RegExp(`^${say.write}.*${who}$`) }));
        await page.getByRole('radio', { name: say.how }).waitFor();
        task.assertWithin({ taps: 1 });
        await task.pick(page.getByRole('radio', { name: say.how }));
        await task.pick(page.getByRole('radio', { name: say.answered, exact: true }));
        await task.type(page.getByLabel(say.well), 'Yn iawn. Cwrs yn mynd yn dda.');
        await task.tap(page.getByRole('button', { name: say.save }));
        await page.getByText(say.recorded).waitFor();
        task.assertWithin({ answers: 3, seconds: 45 });
        await go(page, '/my-work');
        assert.ok(!(await page.locator('section[aria-labelledby=young-people] .who').allInnerTexts()).some((shown) => shown.startsWith(who)), 'whoever was in touch today is behind the others');
        await close();
      });
    }
  });

  describe('what is typed', () => {
    it('is there after a reload, after the tab was killed and on another device (requirement R4)', async () => {
      const { page, close, say } = await opened(at);
      const link = await formOf(page, 2);
      await page.getByRole('radio', { name: say.seen, exact: true }).check();
      await page.getByLabel(say.how).pressSequentially('H');
      await page.waitForTimeout(3_000);
      await page.getByText(say.saved).waitFor();
      await page.reload();
      await arrived(page);
      assert.equal(await page.getByLabel(say.how).inputValue(), 'H');
      await page.getByLabel(say.how).fill('Hapus iawn heddiw');
      await page.waitForTimeout(300);
      const another = await page.context().newPage();
      await page.close({ runBeforeUnload: false });
      await another.goto(`${link}/visits/new`);
      await another.getByText(/This is your draft from/).waitFor();
      assert.equal(await another.getByLabel(say.how).inputValue(), 'Hapus iawn heddiw');
      await another.getByText(say.saved).waitFor();
      const laptop = await opened(at);
      await go(laptop.page, `${link}/visits/new`);
      await laptop.page.getByText(/This is your draft from/).waitFor();
      assert.equal(await laptop.page.getByLabel(say.how).inputValue(), 'Hapus iawn heddiw');
      await go(laptop.page, '/drafts');
      await laptop.page.getByRole('link', { name: /^A visit: / }).first().waitFor();
      await assertAccessible(laptop.page, 'drafts');
      await laptop.close();
      await close();
    });

    for (const [language, other, name] of [['en', 'cy', 'Cymraeg'], ['cy', 'en', 'English']]) it(`stays when the language is changed with one tap, and the page where it was, begun in ${language} (task T24)`, async () => {
      const { page, close, say } = await opened(at, language);
      await formOf(page, 3);
      await onThePhone(page);
      await answer(page, say, sentence);
      await page.getByLabel(say.how).scrollIntoViewIfNeeded();
      const shownAt = async (label) => (await page.getByLabel(label).boundingBox()).y;
      const [url, before] = [page.url(), await shownAt(say.how)];
      await page.getByRole('link', { name }).dispatchEvent('click');
      await page.getByLabel(words[other].how).waitFor();
      assert.equal(page.url(), url);
      const moved = Math.abs((await shownAt(words[other].how)) - before);
      assert.ok(moved <= 50, `what was read moved by ${Math.round(moved)} px`);
      assert.equal(await page.getByLabel(words[other].how).inputValue(), sentence);
      await close();
    });

    it('and saved without a connection waits on the device, and is recorded once when there is one', async () => {
      const { page, close, say } = await opened(at);
      const link = await formOf(page, 4);
      const before = await visitsOf(page, link);
      await page.context().setOffline(true);
      await answer(page, say, 'Dim signal yma');
      await page.getByText(say.kept).first().waitFor();
      await page.getByRole('button', { name: say.save }).click();
      await page.getByText(say.toSend).waitFor();
      await assertAccessible(page, 'a visit that waits');
      await page.context().setOffline(false);
      await page.getByText(say.toSend).waitFor({ state: 'detached' });
      assert.equal(await visitsOf(page, link), before + 1);
      await close();
    });

    it('is recorded once when the answer of the server is lost', async () => {
      const { page, close, say } = await opened(at);
      const link = await formOf(page, 5);
      const before = await visitsOf(page, link);
      let lost = 0;
      await page.route('**/visits', async (route) => {
        if (route.request().method() !== 'POST' || lost > 0) return route.continue();
        lost++;
        await route.fetch();
        return route.abort('connectionreset');
      });
      await answer(page, say, 'Unwaith yn unig');
      await page.getByRole('button', { name: say.save }).click();
      await page.getByText(say.toSend).waitFor();
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await page.getByText(say.toSend).waitFor({ state: 'detached' });
      assert.deepEqual([lost, await visitsOf(page, link)], [1, before + 1]);
      await close();
    });

    it('is there again when the session ended meanwhile; signing out leaves nothing on the device', async () => {
      const { page, close, say } = await opened(at);
      const link = await formOf(page, 6);
      await answer(page, say, 'Cyn i’r sesiwn ddod i ben');
      await page.getByText(say.saved).waitFor();
      // Typed before the session is taken away: what is still being saved then ends the page at any moment.
      await page.getByLabel(say.how).fill('Cyn i’r sesiwn ddod i ben, a mwy');
      await page.context().clearCookies();
      await page.waitForURL(/session-ended/);
      await page.getByRole('link', { name: 'Sign in again' }).click();
      await page.getByLabel('Email address').fill(socialWorker);
      await page.getByLabel('Password').fill(password);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.waitForURL(new RegExp(`${link}/visits/new`));
      await arrived(page);
      assert.equal(await page.getByLabel(say.how).inputValue(), 'Cyn i’r sesiwn ddod i ben, a mwy');
      await page.getByText(say.saved).waitFor();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(/sign-in/);
      const left = await page.evaluate(
        () =>
          new Promise((resolve) => {
            const asked = indexedDB.open('aelwyd-writing');
            asked.onsuccess = () => {
              const within = asked.result.transaction(['keys', 'copies']);
              const counts = ['keys', 'copies'].map((name) => within.objectStore(name).count());
              within.oncomplete = () => resolve(counts.map(({ result }) => result));
            };
          }),
      );
      assert.deepEqual(left, [0, 0]);
      await close();
    });
  });

  for (const language of ['en', 'cy']) {
    it(`My work shows what is late without a tap, within two seconds, in ${language} (task T2)`, async () => {
      const { page, close } = await opened(at, language);
      await go(page, '/my-work');
      await onThePhone(page);
      const task = new PhoneTask();
      await page.reload();
      await page.locator('.work > li').first().waitFor();
      task.assertWithin({ taps: 0, seconds: 2 });
      await close();
    });
  }
}
