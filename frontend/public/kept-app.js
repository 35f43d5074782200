/* global self, shell, caches, fetch, setTimeout, Request, Response, URL */

/*
 * Keeps the app itself for when there is no network: its page, scripts, styles and letters, and nothing that was asked of the
 * server for anybody. The server puts `shell` before this text: the version and the files of its build.
 */

const name = `aelwyd-app-${shell.version}`;
const page = '/';
const files = new Set(shell.files);
/** A page that has not begun to come by then is shown from here. */
const WAITED = 8_000;

self.addEventListener('install', (event) => {
  event.waitUntil(keep());
});

async function keep() {
  const cache = await caches.open(name);
  // Without a cookie, so that nothing in it can be anybody's.
  await cache.addAll([page, ...files].map((path) => new Request(path, { credentials: 'omit', cache: 'no-cache' })));
  await self.skipWaiting();
}

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

async function takeOver() {
  const before = (await caches.keys()).filter((each) => each.startsWith('aelwyd-app-') && each !== name);
  // The build before this one stays: a page of it that is open still asks for its parts.
  await Promise.all(before.slice(0, -1).map((each) => caches.delete(each)));
  await self.clients.claim();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(newestPage(request));
  else if (files.has(pathname) || /-[\w-]{8}\.(js|css)$/.test(pathname)) event.respondWith(kept(request, pathname));
});

/** The server's page where it answers, because it is the newest; the one kept where it does not. */
async function newestPage(request) {
  const late = new Promise((resolve) => setTimeout(resolve, WAITED));
  const answer = await Promise.race([fetch(request).catch(() => undefined), late]);
  if (answer && answer.status < 500) return answer;
  return (await caches.match(page)) ?? answer ?? Response.error();
}

async function kept(request, pathname) {
  return (await caches.match(pathname)) ?? fetch(request);
}
