import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makePdf, makeZip, styledDocx } from '../../backend/test/files/make-files.ts';
import { socialWorker } from './people.mjs';
import { arrived, assertAccessible, assertNoSidewaysScroll, desktop, go, openWindow, phone, signIn } from './visit.mjs';

const said = {
  en: {
    add: 'Add a document', keep: 'Keep the document', what: 'What is it?', kind: 'Kind of document', dated: 'Date on the document', file: 'The file', missing: 'Select a file', wrong: /must be a PDF|can run something/,
    undo: 'Undo', kept: 'The file stays on this device until you keep the document.', error: 'It was recorded in error', why: 'Why', out: 'Take it out of the record', list: 'Documents', kindOf: 'Letter or message',
    next: 'Next page', larger: 'Larger', which: 'Page of the document', second: 'Page 2 of 2', locked: /locked with a password/, broken: /the file is damaged/,
  },
  cy: {
    add: 'Ychwanegu dogfen', keep: 'Cadw’r ddogfen', what: 'Beth ydyw?', kind: 'Math o ddogfen', dated: 'Dyddiad ar y ddogfen', file: 'Y ffeil', missing: 'Dewiswch ffeil', wrong: /Rhaid i’r ffeil|Gall y ffeil/,
    undo: 'Dadwneud', kept: 'Mae’r ffeil yn aros ar y ddyfais hon nes i chi gadw’r ddogfen.', error: 'Cafodd ei chofnodi ar gam', why: 'Pam', out: 'Tynnu o’r cofnod', list: 'Dogfennau', kindOf: 'Llythyr neu neges',
    next: 'Tudalen nesaf', larger: 'Dangos yn fwy', which: 'Tudalen o’r ddogfen', second: 'Tudalen 2 o 2', locked: /wedi’i chloi â chyfrinair/, broken: /mae’r ffeil wedi’i difrodi/,
  },
};

/** A report of Word, with a heading and a table. */
const cell = (text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const report = makeZip(styledDocx(`<w:p><w:pPr><w:pStyle w:val="Pennawd1"/></w:pPr><w:r><w:t>Tŷ ni</w:t></w:r></w:p><w:tbl><w:tr>${cell('Dydd Mawrth')}${cell('Mam')}</w:tr></w:tbl>`));

/** A letter of two pages: words on the first, on the second a green block and a black one, packed as fax machines pack what they scan. */
const faxed = 'q 200 0 0 200 550 100 cm BI /W 16 /H 16 /CS /G /BPC 1 /F /CCF /DP << /K -1 /Columns 16 /Rows 16 /BlackIs1 true >> ID \xff\xff\x00\x10\x01 EI Q';
const letter = makePdf('Annwyl bawb', { second: `0 0.5 0.2 rg 100 100 400 300 re f ${faxed}` });
const lock = { more: [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'28'.repeat(32)}> /U <${'00'.repeat(32)}> >>`], trailer: `/Encrypt 6 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]` };

/** How many points of the page drawn are neither white nor empty, and how many of them are green. */
const inked = (page) =>
  page.locator('.document-pages canvas').evaluate((canvas) => {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let [ink, green] = [0, 0];
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] === 0 || data[at] > 200) continue;
      ink += 1;
      if (data[at + 1] > data[at] + 60) green += 1;
    }
    return { ink, green };
  });

async function untilInked(page, isDrawn) {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await inked(page);
    if (isDrawn(found)) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`the page is not drawn: ${JSON.stringify(await inked(page))}`);
}

export function documentScenarios(at) {
  describe('documents', () => {
    for (const [language, viewport] of [['en', desktop], ['cy', phone]]) {
      it(`are kept, read and taken out again, and hostile files refused, in ${language}`, async () => {
        const words = said[language];
        const { page, close } = await openWindow(at.browser, at.address, viewport);
        await signIn(page, socialWorker, language);
        await go(page, '/children');
        const child = await page.locator('tbody th a').first().getAttribute('href');
        await go(page, `${child}/documents`);
        await page.getByRole('link', { name: words.add }).click();
        await page.waitForURL(/\/documents\/new$/);
        await arrived(page);
        await page.getByRole('button', { name: words.keep }).click();
        await page.getByRole('link', { name: words.missing }).waitFor();
        await assertAccessible(page, `a document with faults in ${language}`);
        const title = `E2E ${language} ${Date.now()}`;
        await page.getByLabel(words.what).fill(title);
        await page.getByLabel(words.kind).selectOption({ label: words.kindOf });
        await page.getByLabel(words.dated).fill('2/3/2026');
        const file = page.getByLabel(words.file, { exact: true });
        await file.setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<svg onload=alert(1)>') });
        await page.getByRole('button', { name: words.keep }).click();
        await page.getByRole('link', { name: words.wrong }).waitFor();
        await file.setInputFiles({ name: 'letter.exe', mimeType: 'application/x-msdownload', buffer: report });
        await page.getByText(words.kept).waitFor();
        await page.reload();
        await page.waitForFunction((said) => document.querySelector('#document-file')?.files.length === 1 && document.querySelector('#document-title').value === said, title);
        await page.getByRole('button', { name: words.keep }).click();
        // Taken back on the page it led to, what was said and the file are in the form again.
        await page.getByRole('button', { name: words.undo }).click();
        await page.waitForFunction((said) => document.querySelector('#document-file')?.files.length === 1 && document.querySelector('#document-title').value === said, title);
        await page.getByRole('button', { name: words.keep }).click();
        await page.waitForURL(/\/documents\/\d+$/);
        await arrived(page);
        assert.equal(await page.locator('h1').innerText(), title);
        assert.deepEqual([await page.getByRole('heading', { level: 3, name: 'Tŷ ni' }).count(), await page.getByRole('cell', { name: 'Mam' }).count()], [1, 1]);
        await assertAccessible(page, `a document in ${language}`);
        await assertNoSidewaysScroll(page, `a document in ${language}`);
        await page.getByText(words.error, { exact: true }).click();
        await page.getByLabel(words.why, { exact: true }).fill('E2E');
        await page.getByRole('button', { name: words.out }).click();
        await page.waitForURL(/\/documents$/);
        await arrived(page);
        assert.equal(await page.locator('h1').innerText(), words.list);
        assert.equal(await page.getByRole('link', { name: title }).count(), 0);
        await close();
      });

      it(`show the pages of a PDF, and say why where they cannot, in ${language}`, async () => {
        const words = said[language];
        const { page, close } = await openWindow(at.browser, at.address, viewport);
        await signIn(page, socialWorker, language);
        await go(page, '/children');
        await go(page, `${await page.locator('tbody th a').first().getAttribute('href')}/documents/new`);
        await page.getByLabel(words.what).fill(`E2E PDF ${language} ${Date.now()}`);
        await page.getByLabel(words.kind).selectOption({ label: words.kindOf });
        await page.getByLabel(words.dated).fill('2/3/2026');
        await page.getByLabel(words.file, { exact: true }).setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: letter });
        let fetched = 0;
        page.on('request', (request) => (fetched += request.url().endsWith('/file') ? 1 : 0));
        await page.getByRole('button', { name: words.keep }).click();
        await page.waitForURL(/\/documents\/\d+$/);
        await arrived(page);
        await untilInked(page, ({ ink, green }) => ink > 100 && green === 0);
        assert.match(await page.locator('.document-words').innerText(), /Annwyl bawb/);
        assert.equal(await page.locator('.document-pages canvas').getAttribute('aria-hidden'), 'true');
        await page.getByRole('button', { name: words.next }).press('Enter');
        await untilInked(page, ({ ink, green }) => green > 10_000 && ink - green > 10_000);
        assert.equal(await page.getByLabel(words.which).locator('option:checked').innerText(), words.second);
        await page.getByRole('button', { name: words.larger }).click();
        await assertAccessible(page, `the pages of a document in ${language}`);
        await page.setViewportSize({ width: 320, height: 800 });
        await assertNoSidewaysScroll(page, `the pages of a document in ${language}`);
        assert.equal(fetched, 1);
        for (const [why, file] of [['locked', makePdf('Cudd', lock)], ['broken', Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 9 0 R >>\n%%EOF')]]) {
          await page.route('**/file', (route) => route.fulfill({ body: file, contentType: 'application/pdf' }));
          await page.reload();
          await page.getByText(words[why]).waitFor();
          await page.unroute('**/file');
        }
        await close();
      });
    }
  });
}
