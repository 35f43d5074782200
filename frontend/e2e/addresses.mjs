import { arrived, go } from './visit.mjs';

/** Where the first of each thing is found: the page that lists it, and what its address is there. */
const lists = {
  child: ['/children', /^\/children\/([0-9a-f-]{36})$/],
  job: ['/jobs', /^\/jobs\/([^/?]+)$/],
  carer: ['/records/carers', /^\/records\/carers\/((?!new)[^/?]+)$/],
  worker: ['/team', /^\/team\/(\d+)/],
  supervision: ['/team/supervision/{worker}', /^\/team\/supervision\/\d+\/(\d+)/],
  account: ['/admin/accounts', /^\/admin\/accounts\/((?!new)[^/?]+)$/],
  clock: ['/children/{child}/clocks', /\/clocks\/([^/?#]+)/],
  visit: ['/children/{child}/visits', /\/visits\/(\d+)$/],
  document: ['/children/{child}/documents', /\/documents\/(\d+)$/],
  row: ['/children/{child}/records/placements', /\/records\/placements\/((?!new)[^/?]+)$/],
  version: ['/children/{child}/plan', /\/versions\/(\d+)$/],
};

/** The addresses with what stands in `{…}` filled in: each the first of its kind of whoever is signed in. */
export async function placesFor(page, places) {
  const known = new Map();
  const filled = async (place) => {
    let path = place;
    for (const [, name] of place.matchAll(/\{(\w+)\}/g)) {
      if (!known.has(name)) known.set(name, await firstOf(page, await filled(lists[name][0]), name));
      path = path.replace(`{${name}}`, known.get(name));
    }
    return path;
  };
  const all = [];
  for (const place of places) all.push(await filled(place));
  return all;
}

async function firstOf(page, list, name) {
  await go(page, list);
  const links = await page.locator('main a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  const first = links.map((link) => lists[name][1].exec(link ?? '')?.[1]).find(Boolean);
  if (first) return first;
  if (!made[name]) throw new Error(`${list} lists no ${name}`);
  await made[name](page, list);
  await arrived(page);
  return lists[name][1].exec(new URL(page.url()).pathname)[1];
}

/** What is made where none is there: a version of a plan that may be written, a document, and a supervision. */
const made = {
  version: async (page) => {
    await page.locator('.between button.btn:not(.second)').click();
    await page.waitForURL(/versions\/\d+$/);
  },
  supervision: async (page) => {
    await page.locator('#next-on').fill('7/1/2099');
    await page.locator('main form button[type=submit]').click();
    await page.locator('main article a[href^="/team/supervision/"]').first().click();
    await page.waitForURL(/\/supervision\/\d+\/\d+/);
  },
  document: async (page, list) => {
    await go(page, `${list}/new`);
    await page.locator('#document-title').fill('Llythyr');
    await page.locator('#document-kind').selectOption({ index: 1 });
    await page.locator('#dated-on').fill('2/3/2026');
    await page.locator('#document-file').setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Annwyl bawb.') });
    await page.locator('main form button[type=submit]').click();
    await page.waitForURL(/\/documents\/\d+$/);
  },
};
