import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { generate } from 'otplib';
import { systemAdministrator } from './people.mjs';
import { arrived, assertAccessible, go, openWindow, phone, signIn } from './visit.mjs';

const words = {
  en: { add: 'Add somebody', name: 'Name', email: 'Email address', role: 'Social worker', team: 'Team', language: 'English', keep: 'Keep this password', password: 'New password', signIn: 'Sign in', needs: /Your role needs more than a password/, app: 'Add an authenticator app', code: 'Code', confirm: 'Confirm', goOn: 'Go on to your work', passkeyName: 'Name of the passkey', addPasskey: 'Add a passkey', usePasskey: 'Sign in with a passkey' },
  cy: { add: 'Ychwanegu rhywun', name: 'Enw', email: 'Cyfeiriad e-bost', role: 'Gweithiwr cymdeithasol', team: 'Tîm', language: 'Cymraeg', keep: 'Cadw’r cyfrinair hwn', password: 'Cyfrinair newydd', signIn: 'Mewngofnodi', needs: /Mae angen mwy na chyfrinair ar eich rôl/, app: 'Ychwanegu ap dilysu', code: 'Cod', confirm: 'Cadarnhau', goOn: 'Ymlaen at eich gwaith', passkeyName: 'Enw’r gyfrin-allwedd', addPasskey: 'Ychwanegu cyfrin-allwedd', usePasskey: 'Mewngofnodi â chyfrin-allwedd' },
};

/** A passkey belongs to a name, never to a number. */
function byName(address) {
  return address.replace('127.0.0.1', 'localhost');
}

/** The link of the mail to somebody, as the demonstration keeps its mails. */
function linkTo(folder, email) {
  const mails = join(folder, 'store', 'mail');
  const mail = readdirSync(mails).map((name) => readFileSync(join(mails, name), 'utf8')).find((text) => text.includes(`To: ${email}`)) ?? '';
  return /http\S+#\S+/.exec(mail.replace(/=\r?\n/g, ''))?.[0] ?? '';
}

/** A device that answers for its owner's finger. */
async function passkeyDevice(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true } });
}

export function accountScenarios(at) {
  describe('accounts', () => {
    for (const language of ['en', 'cy']) {
      const said = words[language];
      const email = `newydd.${language}@glanaber.example`;
      it(`T25: an administrator adds somebody in five answers, and they come in with a second factor of their own (${language})`, async () => {
        const { page, close } = await openWindow(at.browser, byName(at.address), phone);
        await signIn(page, systemAdministrator, language);
        await go(page, '/admin/accounts/new');
        await page.getByLabel(said.name, { exact: true }).fill('Newydd Dychmygol');
        await page.getByLabel(said.email).fill(email);
        await page.getByLabel(said.role).check();
        await page.getByLabel(said.team, { exact: true }).selectOption('Looked After East');
        await page.getByLabel(said.language, { exact: true }).check();
        await assertAccessible(page, 'adding somebody');
        await page.getByRole('button', { name: said.add }).click();
        await page.locator('main .banner').waitFor();
        const link = linkTo(at.folder, email);
        assert.match(link, /choose-password#/);
        await close();

        const own = await openWindow(at.browser, byName(at.address));
        await passkeyDevice(own.page);
        await own.page.goto(new URL(link).pathname + new URL(link).hash);
        await own.page.getByRole('link', { name: language === 'en' ? 'English' : 'Cymraeg' }).click();
        await own.page.getByLabel(said.password).fill('ceffyl batri cywir stwffwl');
        await own.page.getByRole('button', { name: said.keep }).click();
        await own.page.locator('main .banner').waitFor();
        assert.equal(new URL(own.page.url()).hash, '');
        await own.page.getByRole('link', { name: said.signIn, exact: true }).click();
        await own.page.getByLabel(said.email).fill(email);
        await own.page.locator('#password').fill('ceffyl batri cywir stwffwl');
        await own.page.getByRole('button', { name: said.signIn, exact: true }).click();
        await own.page.waitForURL(/my-account/);
        await own.page.getByText(said.needs).waitFor();
        if (language === 'cy') await addAuthenticator(own.page, said);
        else await addPasskey(own.page, said);
        await assertAccessible(own.page, 'one’s account with recovery codes');
        await own.page.getByRole('link', { name: said.goOn }).click();
        await own.page.waitForURL(/my-work/);
        await arrived(own.page);
        if (language === 'en') await signInByPasskey(own.page, said);
        await own.close();
      });
    }
  });
}

async function addAuthenticator(page, said) {
  await page.getByRole('button', { name: said.app }).click();
  const secret = (await page.locator('code').innerText()).replaceAll(' ', '');
  await assertAccessible(page, 'the picture of an authenticator');
  await page.getByLabel(said.code).fill(await generate({ secret }));
  await page.getByRole('button', { name: said.confirm }).click();
  await page.locator('.recovery li').nth(9).waitFor();
}

async function addPasskey(page, said) {
  await page.getByLabel(said.passkeyName).fill('This one');
  await page.getByRole('button', { name: said.addPasskey }).click();
  await page.locator('.recovery li').nth(9).waitFor();
}

async function signInByPasskey(page, said) {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/sign-in/);
  await page.getByRole('button', { name: said.usePasskey }).click();
  await page.waitForURL(/my-work/);
}
