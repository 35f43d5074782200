import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { performanceOfficer, reviewingOfficer, socialWorker, systemAdministrator, teamManager } from './people.mjs';
import { arrived, assertAccessible, assertNoSidewaysScroll, desktop, go, narrowest, openWindow, phone, signIn } from './visit.mjs';

const pages = [
  '/my-work', '/my-work?group=not-known', '/performance/duties', '/performance/duties/review-first', '/performance/duties/review-first/children', '/performance/reviews-in-time/differences', '/forecast', '/help/duties', '/help/duties/review-first', '/law-settings', '/my-calendar',
  '/performance', '/performance/tables', '/performance/indicators/care-order', '/performance/indicators/by-legal-status', '/performance/indicators/looked-after/children',
  '/my-account', '/forgotten-password', '/choose-password', '/imports', '/jobs', '/admin/samples', '/children', '/drafts', '/permissions', '/help/words', '/accessibility', '/no-access', '/session-ended', '/nothing-here', '/search', '/merges',
];

async function assertWellMade(page, path, language, viewport) {
  // The narrowest lays pages out as the phone does: what is left to ask of it is its width.
  if (viewport !== narrowest) await assertAccessible(page, `${path} in ${language}`);
  await assertNoSidewaysScroll(page, `${path} in ${language}`);
  assert.equal(await page.locator('h1').count(), 1, `${path} has one heading`);
  assert.equal(await page.locator('html').getAttribute('lang'), language);
  assert.equal(await page.getByRole('link', { name: language === 'en' ? 'Cymraeg' : 'English' }).count(), 1);
}

async function lookAt(page, path, language, viewport) {
  await go(page, path);
  await assertWellMade(page, path, language, viewport);
}

async function assertWhoLookedWellMade(page, language, viewport) {
  await go(page, '/children');
  await page.locator('tbody th a').first().click();
  await page.waitForURL(/\/children\/[^/?]+$/);
  const path = `${new URL(page.url()).pathname}/access`;
  await go(page, path);
  await page.locator('tbody tr').first().waitFor();
  await assertWellMade(page, path, language, viewport);
}

export function everyPageScenarios(at) {
  // English on a desk, and Welsh, which sets the width, on a phone and on the narrowest.
  for (const [language, sizes] of Object.entries({ en: { desktop }, cy: { phone, 'the narrowest': narrowest } })) {
    for (const [width, viewport] of Object.entries(sizes)) {
      it(`every page in ${language} at ${width} is well made: axe, one heading, no sideways scroll`, async () => {
        const { page, close } = await openWindow(at.browser, at.address, viewport);
        await page.goto('/sign-in');
        await page.locator('.accounts').waitFor();
        await assertAccessible(page, 'sign-in in both languages');
        await assertNoSidewaysScroll(page, 'sign-in in both languages');
        await signIn(page, performanceOfficer, language);
        for (const path of pages) {
          await go(page, path);
          await assertWellMade(page, path, language, viewport);
        }
        await go(page, '/children');
        await page.locator('tbody th a').first().click();
        await page.waitForURL(/\/children\/[^/?]+$/);
        await arrived(page);
        await assertWellMade(page, 'a child’s record', language, viewport);
        const child = new URL(page.url()).pathname;
        for (const path of [`${child}/clocks`, `${child}/clocks?show=all`, `${child}/visits`, `${child}/plan`, `${child}/plan/versions`, `${child}/plan/mine`, `${child}/plan/carers`, `${child}/plan/who`, `${child}/documents`, `${child}/record`, `${child}/records`, `${child}/records/placements`, `${child}/records/reviews/new`, '/records/carers']) {
          await go(page, path);
          await assertWellMade(page, path, language, viewport);
        }
        await close();
      });

      it(`every page of those who work with children in ${language} at ${width} is well made`, async () => {
        for (const [person, path] of Object.entries({ [socialWorker]: '/my-work', [reviewingOfficer]: '/iro', [teamManager]: '/team', [systemAdministrator]: '/admin/access' })) {
          const { page, close } = await openWindow(at.browser, at.address, viewport);
          await signIn(page, person, language);
          await go(page, path);
          await assertWellMade(page, path, language, viewport);
          if (person === systemAdministrator) for (const more of ['/admin/access/restrictions', '/admin/access/patterns', '/admin/accounts', '/admin/accounts/new']) await lookAt(page, more, language, viewport);
          if (person === teamManager) await lookAt(page, '/team/cover', language, viewport);
          if (person === systemAdministrator) await lookAt(page, '/admin/access/restrictions', language, viewport);
          if (person === teamManager) for (const path of ['/team/cover', '/team/allocate']) await lookAt(page, path, language, viewport);
          if (person === socialWorker) await lookAt(page, '/children/new', language, viewport);
          if (person === teamManager) await assertWhoLookedWellMade(page, language, viewport);
          await close();
        }
      });
    }
  }

  describe('a page', () => {
    it('opens what it hides without breaking a rule: menus, tables, exports, faults', async () => {
      const { page, close } = await openWindow(at.browser, at.address, phone);
      await signIn(page, performanceOfficer);
      await go(page, '/performance');
      await page.getByRole('button', { name: /Menu/ }).click();
      await page.evaluate(() => document.querySelectorAll('details').forEach((hidden) => (hidden.open = true)));
      await page.getByLabel('As at the end of').fill('31 2 2026');
      await page.getByRole('button', { name: 'Show this day' }).click();
      await page.getByRole('link', { name: /must be a real date/ }).waitFor();
      await assertAccessible(page, 'everything open');
      await assertNoSidewaysScroll(page, 'everything open');
      await close();
    });
  });
}
