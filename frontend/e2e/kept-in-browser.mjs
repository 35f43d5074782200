import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as forenames from '../../backend/dist/demo/forenames.js';
import * as surnames from '../../backend/dist/demo/surnames.js';

/** What the people of the demonstration are called: nobody else is. */
const names = new Set([...Object.values(forenames), ...Object.values(surnames)].flat().filter((name) => typeof name === 'string').map((name) => name.toLowerCase()));
/** Letters among the digits of a key or a digest spell nobody: sooner or later one of them says “beca”. */
const withoutKeys = (text) => text.replace(/[\da-f-]{20,}/g, ' ');
const namesIn = (text) => [...new Set(withoutKeys(text.toLowerCase()).match(/\p{L}+/gu) ?? [])].filter((word) => names.has(word));
const addresses = new WeakMap();

/** From now on keeps the address of all that the pages of a window show and ask for. */
export function followAddresses(context) {
  const asked = new Set();
  addresses.set(context, asked);
  context.on('page', (page) => page.on('framenavigated', (frame) => asked.add(frame.url())));
  context.on('request', (request) => asked.add(request.url()));
}

/** What stays on a device, and where: names in addresses, or in what the browser keeps beyond the page, in the open. */
export async function namesKept(context) {
  const page = context.pages().find((each) => each.url().startsWith('http'));
  const kept = { addresses: [...addresses.get(context)].map((address) => decodeURIComponent(address)).join('\n'), ...(page && (await page.evaluate(readKept))) };
  return Object.entries(kept).flatMap(([place, text]) => namesIn(text).map((name) => `${place}: ${name}`));
}

/** Runs in the page. Bytes that are text are read as it; what is sealed is none. */
async function readKept() {
  const asText = (bytes) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return 'sealed';
    }
  };
  const text = (value) => JSON.stringify(value, (_, each) => (each instanceof ArrayBuffer || ArrayBuffer.isView(each) ? asText(each) : each)) ?? '';
  const done = (request) => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }));
  const rows = [];
  for (const { name } of await indexedDB.databases()) {
    const store = await done(indexedDB.open(name));
    for (const shelf of store.objectStoreNames) {
      const at = store.transaction(shelf).objectStore(shelf);
      rows.push(...(await Promise.all([done(at.getAllKeys()), done(at.getAll())])));
    }
    store.close();
  }
  const cached = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const answer = await cache.match(request);
      // The app itself is no record of anybody.
      cached.push(request.url, /json/.test(answer.headers.get('content-type')) ? await answer.text() : '');
    }
  }
  return { localStorage: text({ ...localStorage }), sessionStorage: text({ ...sessionStorage }), history: text(history.state), title: document.title, indexedDB: text(rows), caches: text(cached) };
}

/** Every window of every scenario is looked through as it closes; here, that a name would be found wherever it is. */
export function keptInBrowserScenarios(at) {
  describe('what a browser keeps', () => {
    it('is looked through as every window closes: a name is found wherever it is kept', async () => {
      const context = await at.browser.newContext({ baseURL: at.address });
      followAddresses(context);
      const page = await context.newPage();
      await page.goto('/sign-in', { waitUntil: 'networkidle' });
      await page.locator('main h1').waitFor();
      assert.deepEqual(await namesKept(context), []);
      await page.evaluate(async () => {
        localStorage.setItem('who', 'Ffion');
        sessionStorage.setItem('sought', '{"typed":"macsen jones"}');
        history.pushState({ about: 'Gwilym' }, '', '/search?find=Elin%20Jones');
        document.title = 'Begum';
        await (await caches.open('made')).put('/api/made', new Response('{"surname":"Rahimi"}', { headers: { 'content-type': 'application/json' } }));
        await new Promise((resolve) => {
          const opening = indexedDB.open('made', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('shelf').put(new TextEncoder().encode('Owain'), 'a');
          opening.onsuccess = () => resolve(opening.result.close());
        });
      });
      const places = new Set((await namesKept(context)).map((found) => found.split(':')[0]));
      await context.close();
      assert.deepEqual([...places].sort(), ['addresses', 'caches', 'history', 'indexedDB', 'localStorage', 'sessionStorage', 'title']);
    });
  });
}
