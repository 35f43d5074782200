import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { performanceOfficer, reviewingOfficer, socialWorker, teamManager } from './people.mjs';
import { arrived, assertAccessible, assertNoSidewaysScroll, desktop, go, openWindow, phone, signIn } from './visit.mjs';

const numberIn = (text) => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));

async function signedIn(at, email, language = 'en', viewport = desktop) {
  const opened = await openWindow(at.browser, at.address, viewport);
  await signIn(opened.page, email, language);
  return opened;
}

/** Opens the visits of a child of theirs whose last visit may be put right. */
async function visitsToPutRight(page) {
  await go(page, '/children');
  const links = await page.locator('tbody th a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  for (const link of links) {
    await go(page, `${link}/visits`);
    if ((await page.getByRole('button', { name: /^Change the date/ }).count()) > 1) return link;
  }
  throw new Error('None of their children has a visit whose date can be changed');
}

const shownDay = (text) => new Date(`${/\d+ \w+ \d{4}/.exec(text)?.[0]} UTC`);
const typedDay = (day) => `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;

export function clockScenarios(at) {
  describe('what is due', () => {
    it('is the first page of a social worker: counts that lead to lists as long as they say', async () => {
      const { page, close } = await signedIn(at, socialWorker);
      assert.equal(new URL(page.url()).pathname, '/my-work');
      for (const group of ['late', 'due today', 'in the next 7 days', 'waiting on others', 'not known']) {
        const tile = page.getByRole('navigation', { name: 'What there is' }).getByRole('link', { name: new RegExp(`^[\\d,]+ ${group}$`) });
        const count = numberIn(await tile.innerText());
        await tile.click();
        await page.locator('#group').filter({ hasText: new RegExp(`^${group.replace('in the ', '')}`, 'i') }).waitFor();
        await arrived(page);
        assert.equal(numberIn(await page.locator('#group .muted').innerText()), count, group);
        assert.equal(await page.locator('.work > li').count(), Math.min(count, 25), group);
      }
      await close();
    });

    it('says each state in words, and leads to how it was worked out with facts, arithmetic and the law', async () => {
      const { page, close } = await signedIn(at, socialWorker);
      await go(page, '/my-work?group=overdue');
      assert.match(await page.locator('.work .tag').first().innerText(), /late$/i);
      await page.getByRole('link', { name: /^How this was worked out/ }).first().click();
      await page.waitForURL(/\/clocks\/[\w-]+$/);
      await arrived(page);
      for (const part of ['What the record says', 'What the law says', 'Working it out', 'The law']) await page.getByRole('heading', { name: part, exact: true }).waitFor();
      assert.match(await page.locator('.steps').innerText(), /\d{4}/);
      assert.match(await page.locator('ael-law-behind a').first().innerText(), /opens in a new tab/);
      assert.match(await page.title(), /^How this was worked out, .+ – Aelwyd$/);
      await page.getByRole('link', { name: 'Cymraeg' }).click();
      await page.getByRole('heading', { name: 'Beth mae’r cofnod yn ei ddweud' }).waitFor();
      await close();
    });

    it('keeps the reason it is late, asked for at its field, without moving the clock', async () => {
      const { page, close } = await signedIn(at, socialWorker);
      await go(page, '/my-work?group=overdue');
      await page.getByRole('link', { name: /^Say why it is late/ }).first().click();
      await page.waitForURL(/\/clocks\//);
      await arrived(page);
      const before = await page.locator('.stands').innerText();
      await page.getByRole('button', { name: 'Save the reason' }).click();
      await page.getByRole('link', { name: 'Say why it is late' }).waitFor();
      await page.getByLabel('Why is it late?').fill('An invented reason.');
      await page.getByRole('link', { name: 'Cymraeg' }).click();
      assert.equal(await page.getByLabel('Pam mae’n hwyr?').inputValue(), 'An invented reason.');
      await page.getByRole('button', { name: 'Cadw’r rheswm' }).click();
      await page.locator('blockquote').getByText('An invented reason.').waitFor();
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByText('The reason is saved.').waitFor();
      assert.equal(await page.locator('.stands').innerText(), before);
      await close();
    });

    it('moves before the save returns when the date of a visit is put right, and moves back', async () => {
      const { page, close } = await signedIn(at, socialWorker);
      await visitsToPutRight(page);
      const day = shownDay(await page.locator('tbody th').first().innerText());
      const dayBefore = new Date(day.getTime() - 86_400_000);
      for (const [from, to] of [[day, dayBefore], [dayBefore, day]]) {
        await page.getByRole('button', { name: /^Change the date/ }).first().click();
        await page.getByLabel('Date of the visit').fill(typedDay(to));
        await page.getByRole('button', { name: 'Save the date' }).click();
        await page.getByText(/^Saved: the visit was on/).waitFor();
        await page.getByRole('table', { name: 'Clocks that moved' }).waitFor();
        const moved = page.locator('ael-moved-clocks tbody tr').first().locator('td');
        assert.notEqual(await moved.nth(0).innerText(), await moved.nth(1).innerText());
        assert.deepEqual(shownDay(await page.locator('.banner .strong').innerText()), to, `from ${from.toISOString()}`);
        await assertAccessible(page, 'a visit put right');
      }
      await close();
    });

    it('shows both dates when somebody else put the same visit right meanwhile', async () => {
      const one = await signedIn(at, socialWorker);
      const link = await visitsToPutRight(one.page);
      const day = shownDay(await one.page.locator('tbody th').first().innerText());
      const other = await signedIn(at, socialWorker);
      await go(other.page, `${link}/visits`);
      const put = async (page, to) => {
        await page.getByRole('button', { name: /^Change the date/ }).first().click();
        await page.getByLabel('Date of the visit').fill(typedDay(to));
        await page.getByRole('button', { name: 'Save the date' }).click();
      };
      await put(other.page, new Date(day.getTime() - 86_400_000));
      await other.page.getByText(/^Saved:/).waitFor();
      await put(one.page, day);
      await one.page.getByRole('heading', { name: 'Someone else changed this visit' }).waitFor();
      await assertAccessible(one.page, 'a visit changed by somebody else');
      await one.page.getByRole('button', { name: /^Save \d/ }).click();
      await one.page.getByText(/^Saved:/).waitFor();
      await other.close();
      await one.close();
    });

    it('can be read for a child on a day past or to come, closed clocks too', async () => {
      const { page, close } = await signedIn(at, socialWorker);
      await go(page, '/children');
      await page.locator('tbody th a').first().click();
      await page.waitForURL(/\/children\/[^/?]+$/);
      await arrived(page);
      await page.getByRole('heading', { name: 'What is due', exact: true }).waitFor();
      await page.getByRole('navigation', { name: 'This child’s record' }).getByRole('link', { name: 'What is due' }).click();
      await page.waitForURL(/\/clocks$/);
      await arrived(page);
      const open = numberIn(await page.locator('main h2').first().innerText());
      await page.getByRole('link', { name: 'Show closed ones too' }).click();
      await page.waitForURL(/show=all/);
      await page.getByText(/open and closed$/).waitFor();
      assert.ok(numberIn(await page.locator('main h2').first().innerText()) >= open);
      await page.getByLabel('As at').fill('1 Ionawr 2040');
      await page.getByRole('button', { name: 'Show this day' }).click();
      await page.waitForURL(/asAt=2040-01-01/);
      await close();
    });

    it('is counted for each worker of a team, and each count leads to their list', async () => {
      const { page, close } = await signedIn(at, teamManager);
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Team' }).click();
      await page.waitForURL(/\/team$/);
      await arrived(page);
      const count = page.getByRole('link', { name: /^\d+ ?: Not known, / }).first();
      const says = numberIn(await count.innerText());
      await count.click();
      await page.waitForURL(/\/team\/.+group=not-known/);
      await arrived(page);
      assert.equal(numberIn(await page.locator('#group .muted').innerText()), says);
      await close();
    });

    it('stands on the desk of a reviewing officer by what is asked of them', async () => {
      const { page, close } = await signedIn(at, reviewingOfficer);
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'IRO home' }).click();
      await page.waitForURL(/\/iro$/);
      await arrived(page);
      for (const part of ['Not yet spoken to before their review', 'Open concerns', 'Midway checks', 'Records to send', 'Reviews in the next 30 days']) {
        await page.getByRole('heading', { level: 2, name: new RegExp(`^${part}`) }).waitFor();
      }
      await close();
    });

    it('is foreseen for 28 days: a chart whose table adds up to the list', async () => {
      const { page, close } = await signedIn(at, performanceOfficer);
      await go(page, '/forecast');
      const total = numberIn(await page.locator('p.strong[role=status]').innerText());
      const weeks = await page.locator('figure tbody td.num').evaluateAll((cells) => cells.map((cell) => Number(cell.textContent.replaceAll(',', ''))));
      assert.equal(weeks.reduce((sum, count) => sum + count, 0), total);
      await close();
    });

    it('is counted for the year, duty by duty: the parts add up, and lead to as many rows as they say', async () => {
      const { page, close } = await signedIn(at, performanceOfficer);
      await go(page, '/performance/duties');
      const row = page.locator('.duty-table tbody tr').filter({ has: page.getByRole('link', { name: 'Later review', exact: true }) });
      const counted = numberIn(await row.locator('td').nth(1).innerText());
      const parts = await row.locator('.part-links li').allInnerTexts();
      assert.equal(parts.map(numberIn).reduce((sum, count) => sum + count, 0), counted);
      await row.getByRole('link', { name: /^Late / }).click();
      await page.waitForURL(/review-subsequent\/children\?.*answer=late/);
      await arrived(page);
      assert.equal(numberIn(await page.locator('p.strong[role=status]').innerText()), numberIn(parts[1]));
      await page.getByRole('link', { name: /^How this was worked out/ }).first().click();
      await page.waitForURL(/\/clocks\/[\w-]+/);
      await arrived(page);
      assert.match(await page.locator('.stands .tag').innerText(), /late/i);
      await close();
    });

    it('is worked out again when the council sets a number, with the reason beside it', async () => {
      const { page, close } = await signedIn(at, performanceOfficer);
      await go(page, '/law-settings');
      const number = page.locator('.settings > li').filter({ hasText: 'Counsel may read the law differently' }).first();
      await number.getByRole('button', { name: /^Change/ }).click();
      await number.getByRole('button', { name: 'Save and work the clocks out' }).click();
      await page.getByRole('link', { name: 'Say why the number changes' }).waitFor();
      await number.getByLabel('From which day').fill('1 Ionawr 2030');
      await number.getByLabel('Why').fill('An invented opinion of counsel.');
      await assertAccessible(page, 'a number being set');
      await number.getByRole('button', { name: 'Save and work the clocks out' }).click();
      await page.getByText('Every clock is worked out.').waitFor({ timeout: 180_000 });
      await number.getByText('An invented opinion of counsel.').waitFor();
      await close();
    });

    it('is written in a register: every duty leads to its law', async () => {
      const { page, close } = await signedIn(at, socialWorker);
      await go(page, '/help/duties');
      await page.locator('tbody th a').first().click();
      await page.waitForURL(/\/help\/duties\/.+/);
      await arrived(page);
      await page.getByRole('link', { name: /opens in a new tab/ }).waitFor();
      await close();
    });
  });
}
