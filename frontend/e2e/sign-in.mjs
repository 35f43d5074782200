import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { performanceOfficer, socialWorker } from './people.mjs';
import { arrived, go, openWindow, signIn } from './visit.mjs';

export function signInScenarios(at) {
  describe('signing in', () => {
    it('speaks both languages until one is chosen, then keeps what is typed when the language changes', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await page.goto('/');
      await page.getByRole('heading', { level: 1, name: /^Sign in.*Mewngofnodi$/ }).waitFor();
      await page.getByLabel(/Email address/).fill('somebody@glanaber.example');
      await page.getByRole('link', { name: 'Cymraeg' }).click();
      await page.getByRole('heading', { level: 1, name: 'Mewngofnodi', exact: true }).waitFor();
      assert.equal(await page.getByLabel('Cyfeiriad e-bost').inputValue(), 'somebody@glanaber.example');
      assert.equal(await page.locator('html').getAttribute('lang'), 'cy');
      assert.equal(await page.title(), 'Mewngofnodi – Aelwyd');
      await close();
    });

    it('offers the people of the demonstration, and choosing one fills in the form', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await page.goto('/sign-in');
      await page.getByRole('button', { name: /Dewi Owen/ }).click();
      await page.getByRole('button', { name: /^Sign in.*Mewngofnodi$/ }).click();
      await page.waitForURL(/\/performance$/);
      await close();
    });

    it('says what is wrong above the heading, with the focus there, and marks the title', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await page.goto('/sign-in');
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByRole('link', { name: 'Enter your password' }).waitFor();
      assert.ok(await page.evaluate(() => document.activeElement?.classList.contains('govuk-error-summary')));
      assert.equal(await page.title(), 'Error: Sign in – Aelwyd');
      await page.getByRole('link', { name: 'Enter your password' }).click();
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'password');
      await close();
    });

    it('does not say which of the two was wrong', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await page.goto('/sign-in');
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByLabel('Email address').fill(socialWorker);
      await page.getByLabel('Password').fill('not this one');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      const said = await page.locator('.govuk-error-summary__list').innerText();
      await page.getByLabel('Email address').fill('nobody@glanaber.example');
      const answered = page.waitForResponse(/\/api\/sign-in/);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await answered;
      assert.equal(await page.locator('.govuk-error-summary__list').innerText(), said);
      await close();
    });

    it('leads back to the page asked for', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await page.goto('/permissions');
      await page.waitForURL(/sign-in\?after=%2Fpermissions/);
      await page.getByRole('button', { name: /Dewi Owen/ }).click();
      await page.getByRole('button', { name: /^Sign in.*Mewngofnodi$/ }).click();
      await page.waitForURL(/\/permissions$/);
      await close();
    });

    it('ends with signing out: the pages are closed again', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await signIn(page, performanceOfficer);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(/sign-in/);
      await page.goto('/performance');
      await page.waitForURL(/sign-in\?after/);
      await close();
    });

    it('says so when the session has ended, and leads back to the page', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await signIn(page, performanceOfficer, 'cy');
      await page.context().clearCookies();
      await page.getByRole('navigation', { name: 'Prif' }).getByRole('link', { name: 'Plant' }).click();
      await page.waitForURL(/session-ended\?after=/);
      await page.getByRole('heading', { level: 1, name: 'Rydych wedi’ch allgofnodi' }).waitFor();
      await page.getByRole('link', { name: 'Mewngofnodi eto' }).click();
      await page.getByRole('button', { name: /Dewi Owen/ }).click();
      await page.getByRole('button', { name: 'Mewngofnodi', exact: true }).click();
      await page.waitForURL(/\/children$/);
      await close();
    });

    it('shows a social worker no performance: the link is not there, and the page refuses', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await signIn(page, socialWorker);
      assert.equal(await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Performance' }).count(), 0);
      await page.goto('/performance');
      await arrived(page);
      await page.getByRole('heading', { level: 1, name: 'You do not have access to this' }).waitFor();
      await close();
    });

    it('can be done with the keyboard alone, the way past the header first', async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await go(page, '/sign-in');
      await page.keyboard.press('Tab');
      assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /Skip to main content/);
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
      await page.keyboard.press('Tab');
      await page.keyboard.type(performanceOfficer);
      await page.keyboard.press('Tab');
      await page.keyboard.type('aelwyd-demo-2026');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/performance$/);
      await arrived(page);
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
      await close();
    });
  });
}
