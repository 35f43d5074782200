import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { type Asking, makeTestApp, type TestApp } from '../../../test/test-app.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { DigestSender } from './digest-sender.js';
import { mailer } from '../../mail/mailer.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values
    (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01'),
    (1, 'S2', 'Ifan Cymydog', 'ifan@council.example', 'social-worker', 'North', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (1, 'C-1', 'Siôn', 'Llywelyn', '2012-02-29'), (1, 'C-2', 'Mali', 'Dafydd', '2014-07-01');
  insert into allocations (authority_id, child_no, staff_no, role, started_on)
    select 1, c.child_no, s.staff_no, 'social-worker', '2020-01-01' from (values ('C-1', 'S1'), ('C-2', 'S2')) a (child, worker)
      join children c on c.child_id = a.child join staff s on s.staff_id = a.worker;
  insert into clocks.duty_occurrences (authority_id, child_no, duty, arose_on, due_on, met_on, reckoned_from, reckoned_by, reckoned_amount)
    select 1, c.child_no, o.duty, '2026-01-01', o.due_on::date, o.met_on::date, '2026-01-01', 'days', 7 from (values
      ('C-1', 'visit-first-year', '2026-11-20', null), ('C-1', 'placement-plan', '2026-11-26', null), ('C-2', 'visit-first-year', '2026-11-26', null),
      ('C-1', 'pep-review', '2026-07-03', '2026-07-02')
    ) o (child, duty, due_on, met_on) join record.children c on c.child_id = o.child;
`;
const thursday = '2026-11-26';
const at = (time: string, day = thursday) => new Date(`${day}T${time}:00Z`);

describe('the daily mail', () => {
  let test: TestApp;
  let admin: pg.Client;
  let nia: Asking;
  let folder: string;
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(rows));
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    nia = await test.as(['social-worker'], { email: 'nia@council.example' });
    await test.as(['social-worker'], { email: 'ifan@council.example' });
    // Nothing falls to either of them.
    await test.as(['performance-officer']);
    await test.as(['social-worker'], { email: 'new@council.example' });
  });
  beforeEach(async () => {
    await admin.query('delete from staff.digests');
    folder = await mkdtemp(join(tmpdir(), 'aelwyd-mail-'));
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
  });

  const sender = () => test.app.get(DigestSender);
  const post = () => ({ mailer: mailer({ smtpUrl: undefined, from: undefined, folder }), address: 'https://aelwyd.example' });
  const mails = async () => {
    const files = (await readdir(folder)).toSorted();
    return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  };
  afterAll(() => rm(folder, { recursive: true }));

  it('goes to each once, with counts and references and no names', async () => {
    expect(await sender().sendDue(at('07:00'), post())).toBe(2);
    expect(await sender().sendDue(at('07:01'), post())).toBe(0);
    const [first, second, ...more] = await mails();
    expect(more).toEqual([]);
    expect(first).toMatch(/^To: nia@council\.example$/m);
    expect(first).toMatch(/^Subject: Aelwyd: 1 late, 1 due today$/m);
    expect(first).toMatch(/^Late: 1\n {2}C-1\nDue today: 1\n {2}C-1$/m);
    expect(first).toContain('https://aelwyd.example/my-work');
    expect(second).toMatch(/^Subject: Aelwyd: 1 due today$/m);
    expect(`${first}${second}`).not.toMatch(/Siôn|Llywelyn|Mali|Dafydd|Gweithiwr|Si=C3/);
    expect(await sender().sendDue(at('07:00', '2026-11-27'), post())).toBe(2);
  });

  it.each([
    ['06:59', thursday, 0, 'it is before seven'],
    ['23:59', thursday, 2, 'a server that was down makes up for it'],
    ['05:59', '2026-07-01', 0, 'it is before seven in summer time'],
    ['06:00', '2026-07-01', 1, 'it is seven in summer time, and one of them has something due'],
    ['09:00', '2026-11-28', 0, 'it is a Saturday'],
    ['09:00', '2026-12-28', 0, 'it is a bank holiday'],
    ['09:00', '2026-12-29', 2, 'it is the working day after'],
  ])('at %s on %s goes to %i, because %s', async (time, day, count) => expect(await sender().sendDue(at(time, day), post())).toBe(count));

  it('comes when and while it is wanted', async () => {
    expect((await nia.get('/api/my-digest')).body).toEqual({ isOn: true, hour: 7 });
    expect((await nia.send('PUT', '/api/my-digest', { isOn: true, hour: 9 })).body).toEqual({ isOn: true, hour: 9 });
    expect([await sender().sendDue(at('08:30'), post()), await sender().sendDue(at('09:00'), post())]).toEqual([1, 1]);
    await nia.send('PUT', '/api/my-digest', { isOn: false, hour: 9 });
    expect(await sender().sendDue(at('10:00', '2026-11-27'), post())).toBe(1);
    expect((await nia.send('PUT', '/api/my-digest', { isOn: true, hour: 24 })).body).toMatchObject({ errors: [{ field: 'hour' }] });
  });

  it('is sent once when two servers look at the same moment', async () => {
    const both = await Promise.all([sender().sendDue(at('07:00'), post()), sender().sendDue(at('07:00'), post())]);
    expect(both[0]! + both[1]!).toBe(2);
  });

  it('goes through SMTP, is tried again where the server is away, and not where it refuses', async () => {
    const taken: string[] = [];
    const server = new SMTPServer({
      authOptional: true, disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, answer) => answer(address.startsWith('ifan') ? Object.assign(new Error('nobody here'), { responseCode: 550 }) : null),
      onData: (stream, { envelope }, answer) => {
        taken.push(...envelope.rcptTo.map(({ address }) => address));
        stream.resume().on('end', () => answer());
      },
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.server.address() as AddressInfo;
    const through = (number: number) => ({ mailer: mailer({ smtpUrl: `smtp://127.0.0.1:${number}`, from: 'aelwyd@council.example', folder }), address: 'https://aelwyd.example' });
    await expect(sender().sendDue(at('07:00'), through(1))).rejects.toThrow();
    expect((await admin.query('select from staff.digests')).rows).toEqual([]);
    expect(await sender().sendDue(at('07:05'), through(port))).toBe(1);
    expect(taken).toEqual(['nia@council.example']);
    expect(await sender().sendDue(at('07:06'), through(port))).toBe(0);
    await new Promise<void>((closed) => server.close(closed));
    const { rows: noted } = await admin.query(`select event, cardinality(children) as children from audit.events where event like 'digest-%' order by event_no desc limit 2`);
    expect(noted).toEqual([{ event: 'digest-refused', children: 0 }, { event: 'digest-sent', children: 1 }]);
  });
});
