import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { forms, saidBy, visitTo } from './forms-typed-in.mjs';
import { socialWorker } from './people.mjs';
import { answerAll, questionsOf } from './record-entry.mjs';
import { arrived, assertAccessible, go, openWindow, password, signIn } from './visit.mjs';

const words = {
  en: { saved: /^Saved at/, kept: /Saved on this device/, back: /This is your draft from/, toSend: /item to send/ },
  cy: { saved: /^Cadwyd am/, kept: /gadw ar y ddyfais hon/, back: /Dyma’ch drafft o/, toSend: /i’w hanfon/ },
};
const [begun, whole] = ['Hapus iawn heddiw', 'Hapus iawn heddiw, ac am ddangos y llun o’r ardd.'];

/** Opens the form of a visit to another child while there is a server; the worker that keeps the app has the page from then on. */
async function openedBefore(page, places) {
  await go(page, '/children');
  const links = await page.locator('tbody th a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  const child = links.find((link) => !places[0].path.startsWith(link));
  const away = await page.context().newPage();
  await go(away, `${child}/visits/new`);
  await away.evaluate(async () => void (await navigator.serviceWorker.ready));
  await away.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const said = { ...saidBy(child), questions: await questionsOf(away, 'voices') };
  await go(away, said.path);
  await said.box(away, 'en').waitFor();
  await go(away, `${child}/visits/new`);
  return { away, form: visitTo(child), said };
}

/** What a child says is written down with no server at all, and waits with the visit. */
async function saidWithoutAServer(away, form, language) {
  await away.goto(new URL(form.path, away.url()).href);
  await form.box(away, language).fill(whole);
  await away.locator('#f-said_on').fill(new Date().toLocaleDateString('en-GB'));
  await answerAll(away, form.questions, { language: 'cy', method: 'play', consent: 'yes' }, language);
  await form.save(away, language);
  await away.getByText(/2 items to send/).waitFor();
}

/** With no server at all: the page opens again, knows the child, takes a whole visit and keeps it to be sent. */
async function visitWithoutAServer(away, form, language) {
  await away.reload();
  await away.getByRole('radio', { name: /^(Yes|Do)$/ }).waitFor();
  await form.begin(away, language);
  await form.box(away, language).fill(whole);
  await form.answerTheRest(away, language);
  // What was done in the last two seconds may be lost with its page; these answers are not of them.
  await sleep(2_000);
  await away.reload();
  await away.getByText(words[language].back).waitFor();
  assert.equal(await form.box(away, language).inputValue(), whole, 'kept by the device alone');
  assert.match(await away.locator('main').innerText(), /How is [A-Z]/, 'it knows whom the visit is to');
  await assertAccessible(away, 'a form opened without a server');
  await form.save(away, language);
  await away.getByText(words[language].toSend).or(away.locator('ael-error-summary a')).first().waitFor();
  assert.deepEqual(await away.locator('ael-error-summary a').allInnerTexts(), [], 'every answer was kept');
  const kept = await away.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat());
  assert.ok(kept.length > 20, 'the app is kept');
  assert.deepEqual(kept.filter((path) => !/^\/$|\.(js|css|svg|woff2?|ico|png|txt|md)$/.test(path)), [], 'nothing asked of the server is kept with it');
}

/** A window of a page for each form, the beginning typed and kept. */
async function typing(at, language, names) {
  const { page, close } = await openWindow(at.browser, at.address, undefined, { isCut: true, keepsApp: true });
  await signIn(page, socialWorker, language);
  const places = (await forms(page)).filter(({ name }) => names.includes(name));
  const pages = await Promise.all(places.map(() => page.context().newPage()));
  for (const [n, form] of places.entries()) await typedIn(pages[n], form, language);
  return { page, close, places, pages };
}

async function typedIn(page, form, language) {
  await go(page, form.path);
  await form.begin?.(page, language);
  await form.box(page, language).fill(begun);
  await page.getByText(words[language].saved).waitFor();
}

async function typeOn(page, form, language) {
  const box = form.box(page, language);
  await box.focus();
  await box.press('End');
  await box.pressSequentially(whole.slice(begun.length), { delay: 25 });
}

async function assertThere(page, form, language) {
  await go(page, form.path);
  await page.getByText(words[language].back).waitFor();
  assert.equal(await form.box(page, language).inputValue(), whole, form.name);
}

/** Presses save on each, until the server has taken it; whatever waits on the device is sent. */
async function saveUntilTaken(page, form, language) {
  for (let turn = 0; turn < 10 && (await form.isOpen(page, language)); turn++) {
    await form.save(page, language);
    await sleep(500);
  }
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.getByText(words[language].toSend).waitFor({ state: 'detached' });
}

/** What was sent is no draft any more; where the server was gone just then, a form tells it so a moment after it is back. */
async function assertNoDraftOf(places, page) {
  const drafts = async () => (await page.evaluate(async () => (await (await fetch('/api/drafts')).json()).drafts.map(({ place }) => place))).filter((place) => places.some((form) => form.place === place));
  for (let turn = 0; turn < 40 && (await drafts()).length > 0; turn++) await sleep(500);
  assert.deepEqual(await drafts(), []);
}

export function neverLostScenarios(at) {
  describe('what is typed and saved while everything is killed (requirement R4)', () => {
    for (const [language, what, names] of [['en', 'server', ['visit', 'note', 'outcome', 'voices', 'health-notes']], ['cy', 'database', ['visit', 'voices']]]) {
      it(`is there whole and stored once when the ${what} is killed in the middle of typing and of saving, in ${language}`, async () => {
        const { page, close, places, pages } = await typing(at, language, names);
        const before = what === 'server' ? await openedBefore(page, places) : null;
        const sentBefore = before && (await Promise.all([before.form, before.said].map((form) => form.count(page))));
        const typed = Promise.all(places.map((form, n) => typeOn(pages[n], form, language)));
        await sleep(300);
        await at.served.kill(what);
        await typed;
        for (const each of pages) await each.getByText(words[language].kept).waitFor();
        await assertAccessible(pages[0], 'a form whose server is gone');
        if (before) {
          await visitWithoutAServer(before.away, before.form, language);
          await saidWithoutAServer(before.away, before.said, language);
          await before.away.close({ runBeforeUnload: false });
        }
        // The tabs go too, as they are.
        await Promise.all(pages.map((each) => each.close({ runBeforeUnload: false })));
        if (what === 'database') await at.served.kill('server');
        await at.served.start();
        const again = await Promise.all(places.map(() => page.context().newPage()));
        for (const [n, form] of places.entries()) await assertThere(again[n], form, language);
        const held = await Promise.all(places.map((form) => form.count(page)));
        for (const [n, form] of places.entries()) await form.answerTheRest(again[n], language);
        for (const each of again) await each.getByText(words[language].saved).waitFor();
        // Fewer letters on the way and more of the save: some are stored, some are not, nobody knows which.
        const pressed = Promise.all(places.map((form, n) => form.save(again[n], language)));
        await sleep(25);
        await at.served.kill(what);
        await pressed;
        if (what === 'database') await at.served.kill('server');
        await at.served.start();
        for (const [n, form] of places.entries()) await saveUntilTaken(again[n], form, language);
        const after = await Promise.all(places.map((form) => form.count(page)));
        assert.deepEqual(after, held.map((count) => count + 1), places.map(({ name }) => name).join());
        if (before) assert.deepEqual(await Promise.all([before.form, before.said].map((form) => form.count(page))), sentBefore.map((count) => count + 1), 'the visit and the words written without a server');
        await assertNoDraftOf(places, page);
        await close();
      });
    }

    it('is there after signing out in the middle of a sentence and signing in again', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await signIn(page, socialWorker);
      const note = (await forms(page)).find(({ name }) => name === 'note');
      await typedIn(page, note, 'en');
      await typeOn(page, note, 'en');
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(/sign-in/);
      await page.getByLabel('Email address').fill(socialWorker);
      await page.getByLabel('Password').fill(password);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.waitForURL((url) => url.pathname !== '/sign-in');
      await arrived(page);
      await assertThere(page, note, 'en');
      await page.getByRole('button', { name: 'Start a new one' }).click();
      await close();
    });
  });
}
