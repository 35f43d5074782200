import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { followAddresses, namesKept } from './kept-in-browser.mjs';

/** The axe that @axe-core/playwright brings, run in the page itself: through the package, which opens a page of its own for every answer, one look took four times as long. */
const axe = createRequire(import.meta.resolve('@axe-core/playwright'))('axe-core').source;

export const password = 'aelwyd-demo-2026';
export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

const signInWords = { en: { email: 'Email address', password: 'Password', button: 'Sign in' }, cy: { email: 'Cyfeiriad e-bost', password: 'Cyfrinair', button: 'Mewngofnodi' } };

/**
 * A fresh window, its complaints kept: a page that logs an error, breaks the content policy or leaves a name on the device fails its test. Its requests go
 * past the worker that keeps the app for when there is no network, unless the test is about that (`keepsApp`); `isCut` where
 * it is about a server that is gone.
 */
export async function openWindow(browser, address, viewport = desktop, { isCut = false, keepsApp = false } = {}) {
  const context = await browser.newContext({ viewport, baseURL: address, acceptDownloads: true, serviceWorkers: keepsApp ? 'allow' : 'block' });
  followAddresses(context);
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // Not being signed in yet, being asked again, being refused and being too late, are answers that the browser reports as errors; a cut connection is a test's own.
    if (isCut && /net::ERR_|status of 503/.test(message.text())) return;
    if (message.type() === 'error' && !/status of 4(0[01349]|22)|net::ERR_(INTERNET_DISCONNECTED|CONNECTION_RESET)/.test(message.text())) complaints.push(message.text());
  });
  const close = async () => {
    if (signedIn.has(context)) sessions.set(signedIn.get(context), await context.cookies());
    const kept = await namesKept(context);
    await context.close();
    assert.deepEqual({ complaints, kept }, { complaints: [], kept: [] });
  };
  return { page, close };
}

/** Who is signed in in a window; and of those who were before, the cookies of their session, for the next window of theirs. */
const [signedIn, sessions] = [new WeakMap(), new Map()];

/** Signs in and speaks the language given: through the page, or with a session of theirs that no window has open. */
export async function signIn(page, email, language = 'en') {
  const cookies = sessions.get(email);
  sessions.delete(email);
  if (!cookies || !(await comesBack(page, cookies, language))) {
    await page.goto('/sign-in');
    const speak = page.getByRole('link', { name: language === 'en' ? 'English' : 'Cymraeg' });
    // Whoever's session ended meanwhile has chosen it.
    if (!cookies || (await speak.isVisible())) await speak.click();
    const words = signInWords[language];
    await page.getByLabel(words.email).fill(email);
    await page.getByLabel(words.password).fill(password);
    await page.getByRole('button', { name: words.button, exact: true }).click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await arrived(page);
  }
  signedIn.set(page.context(), email);
}

/** Opens the app with a session of before. Answers whether there still is one. */
async function comesBack(page, cookies, language) {
  await page.context().addCookies(cookies);
  await page.addInitScript((code) => {
    if (location.protocol === 'http:' && !localStorage.getItem('aelwyd.language')) localStorage.setItem('aelwyd.language', code);
  }, language);
  await go(page, '/');
  return new URL(page.url()).pathname !== '/sign-in';
}

/** Waits until a page has its heading and has been given what it asked for. */
export async function arrived(page) {
  await page.locator('main h1').waitFor();
  await page.locator('main .waiting').waitFor({ state: 'detached' });
  await sayWhy(page);
}

/** Whoever sees a child by their role alone is asked why, once a day for each child; then the page asked for is there. */
async function sayWhy(page) {
  const asked = /\/children\/[^/]+\/why/;
  if (!asked.test(page.url())) return;
  await page.getByRole('radio').first().check();
  await page.locator('main button[type=submit]').click();
  await page.waitForURL((url) => !asked.test(url.pathname));
  await arrived(page);
}

export async function go(page, path) {
  await page.goto(path);
  await arrived(page);
}

/** To another page as the app itself goes there, without its being read anew: the heading of the page before has to be gone. */
export async function goWithin(page, path) {
  await page.evaluate((to) => {
    if (to === location.pathname + location.search) return;
    globalThis.headingBefore = document.querySelector('main h1');
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await page.waitForFunction(() => !globalThis.headingBefore?.isConnected);
  await arrived(page);
}

/** No rule of WCAG 2.2 A and AA, nor of good practice, that a program can check is broken. The app has no frames. */
export async function assertAccessible(page, what) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'], iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });
  assert.deepEqual(found.map((fault) => `${what}: ${fault}`), []);
}

/** Nothing makes the page itself move sideways. */
export async function assertNoSidewaysScroll(page, what) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(over <= 0, `${what} is ${over} px too wide`);
}
