import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Asking, makeTestApp, type TestApp } from '../../../test/test-app.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { disableAccount } from '../../staff/disable-account.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values
    (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01'),
    (1, 'S2', 'Ifan Cymydog', 'ifan@council.example', 'social-worker', 'North', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (1, 'C-1', 'Siôn', 'Llywelyn', '2012-02-29'), (1, 'C-2', 'Mali', 'Dafydd', '2014-07-01');
  insert into allocations (authority_id, child_no, staff_no, role, started_on)
    select 1, c.child_no, s.staff_no, 'social-worker', '2020-01-01' from (values ('C-1', 'S1'), ('C-2', 'S2')) a (child, worker)
      join children c on c.child_id = a.child join staff s on s.staff_id = a.worker;
  insert into clocks.duty_occurrences (authority_id, child_no, duty, arose_on, due_on, due_at, met_on, reckoned_from, reckoned_by, reckoned_amount)
    select 1, c.child_no, o.duty, '2026-01-01', o.due_on::date, o.due_at::timestamptz, o.met_on::date, '2026-01-01', 'days', 7 from (values
      ('C-1', 'visit-first-year', '2027-03-28', null, null), ('C-1', 'ooa-24h-notice', '2027-03-28', '2027-03-28T02:30:00+01:00', null),
      ('C-1', 'review-first', '2027-03-29', null, null), ('C-1', 'placement-plan', '2026-01-08', null, '2026-01-05'), ('C-1', 'pep-review', null, null, null),
      ('C-2', 'visit-first-year', '2027-04-01', null, null)
    ) o (child, duty, due_on, due_at, met_on) join record.children c on c.child_id = o.child;
`;

describe('a calendar by a secret address', () => {
  let test: TestApp;
  let admin: pg.Client;
  let nia: Asking;
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(rows));
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    nia = await test.as(['social-worker'], { email: 'nia@council.example' });
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
  });

  const make = async () => new URL(((await nia.send('POST', '/api/my-calendar')).body as { url: string }).url).pathname;
  const unfolded = (body: unknown) => String(body).replaceAll('\r\n ', '').split('\r\n');
  const lines = (body: unknown, property: string) => unfolded(body).filter((line) => line.startsWith(property));

  it('has an event for every open clock that falls to its owner, on its day or at its instant', async () => {
    const answer = await test.nobody.get(await make());
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' } });
    expect(lines(answer.body, 'SUMMARY')).toEqual([expect.stringMatching(/^SUMMARY:.* due – C-1$/), expect.stringMatching(/^SUMMARY:Visit.* due – C-1$/)]);
    expect(lines(answer.body, 'DTSTART')).toEqual(['DTSTART:20270328T013000Z', 'DTSTART;VALUE=DATE:20270328']);
    expect(lines(answer.body, 'URL')[0]).toMatch(/^URL;VALUE=URI:http:\/\/[^/]+\/children\/[0-9a-f-]{36}\/clocks\/[\w-]+$/);
    expect(new Set(lines(answer.body, 'UID')).size).toBe(2);
    expect(unfolded(answer.body)).toEqual(expect.arrayContaining(['BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR']));
    expect(String(answer.body)).not.toMatch(/Siôn|Llywelyn|Nia|Gweithiwr/);
  });

  it('speaks the language of its owner', async () => {
    const address = await make();
    await nia.send('PUT', '/api/me/language', { language: 'cy' });
    const { body } = await test.nobody.get(address);
    expect(lines(body, 'SUMMARY')[1]).toMatch(/^SUMMARY:Ymweliad.* i’w wneud – C-1$/);
    expect(lines(body, 'X-WR-CALNAME')).toEqual(['X-WR-CALNAME:Aelwyd: beth sydd i’w wneud']);
    await nia.send('PUT', '/api/me/language', { language: 'en' });
  });

  it('ends the address before when a new one is made, and the last when it is taken away', async () => {
    const [first, second] = [await make(), await make()];
    expect([(await test.nobody.get(first)).status, (await test.nobody.get(second)).status]).toEqual([404, 200]);
    expect((await nia.send('DELETE', '/api/my-calendar')).status).toBe(204);
    expect((await test.nobody.get(second)).status).toBe(404);
  });

  it('ends with the account', async () => {
    const ifan = await test.as(['social-worker'], { email: 'ifan@council.example' });
    const address = new URL(((await ifan.send('POST', '/api/my-calendar')).body as { url: string }).url).pathname;
    expect((await test.nobody.get(address)).status).toBe(200);
    await disableAccount(test.store.dataSource, 'ifan@council.example');
    expect((await test.nobody.get(address)).status).toBe(404);
  });

  it.each(['/api/calendar/x.ics', `/api/calendar/${'a'.repeat(43)}.ics`, `/api/calendar/${'a'.repeat(43)}`])('finds nothing at %s', async (address) => {
    expect(await test.nobody.get(address)).toMatchObject({ status: 404, body: { type: '/problems/not-found' } });
  });

  it('keeps no address, and notes who read which children', async () => {
    const address = await make();
    const token = /([\w-]{43})\.ics/.exec(address)![1]!;
    await test.nobody.get(address);
    const { rows: kept } = await admin.query(`select encode(token_hash, 'escape') as kept, length(token_hash) as length from staff.calendars order by calendar_no desc limit 1`);
    expect(kept[0].length).toBe(32);
    expect(kept[0].kept).not.toContain(token);
    const { rows: noted } = await admin.query(
      `select e.fields, a.email, array(select child_id from record.children c where c.child_no = any(e.children)) as children
        from audit.events e join staff.accounts a using (authority_id, account_no) where event = 'calendar-read' order by event_no desc limit 1`,
    );
    expect(noted).toEqual([{ fields: null, email: 'nia@council.example', children: ['C-1'] }]);
  });
});
