import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { socialWorker } from './people.mjs';
import { arrived, assertAccessible, assertNoSidewaysScroll, desktop, go, openWindow, phone, signIn } from './visit.mjs';

const said = {
  en: {
    add: 'Add a document', keep: 'Keep the document', what: 'What is it?', kind: 'Kind of document', dated: 'Date on the document', file: 'The file', missing: 'Select a file', wrong: /must be a PDF|can run something/,
    error: 'It was recorded in error', why: 'Why', out: 'Take it out of the record', list: 'Documents', kindOf: 'Letter or message',
  },
  cy: {
    add: 'Ychwanegu dogfen', keep: 'Cadw’r ddogfen', what: 'Beth ydyw?', kind: 'Math o ddogfen', dated: 'Dyddiad ar y ddogfen', file: 'Y ffeil', missing: 'Dewiswch ffeil', wrong: /Rhaid i’r ffeil|Gall y ffeil/,
    error: 'Cafodd ei chofnodi ar gam', why: 'Pam', out: 'Tynnu o’r cofnod', list: 'Dogfennau', kindOf: 'Llythyr neu neges',
  },
};

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
        await file.setInputFiles({ name: 'letter.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('Annwyl bawb, tŷ ni.') });
        await page.getByRole('button', { name: words.keep }).click();
        await page.waitForURL(/\/documents\/\d+$/);
        await arrived(page);
        assert.equal(await page.locator('h1').innerText(), title);
        assert.match(await page.locator('.document-words').innerText(), /tŷ ni/);
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
    }
  });
}
