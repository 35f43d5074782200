import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Asking, makeTestApp, type TestApp } from '../../../test/test-app.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { dayFromIso, isoFromDay } from '../../domain/calendar/day.js';
import { today } from '../../http/today.js';
import type { ClockView } from '../clock-view.js';
import type { MyWorkView } from './work-view.js';
import type { ForecastView, IroDeskView, TeamWorkView } from './worklists-view.js';

const people = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values
    (1, 'S1', 'Nia Gweithiwr', 'Nia@council.example', 'social-worker', 'North', '2015-01-01'),
    (1, 'S2', 'Ifan Cymydog', 'ifan@council.example', 'social-worker', 'North', '2015-01-01'),
    (1, 'S3', 'Rhian Rheolwr', 'rhian@council.example', 'team-manager', 'North', '2015-01-01'),
    (1, 'S4', 'Gareth Adolygu', 'gareth@council.example', 'independent-reviewing-officer', 'Reviewing', '2015-01-01'),
    (1, 'S5', 'Mari Arall', 'mari@council.example', 'social-worker', 'South', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) values
    (1, 'C-1', 'Siôn', 'Llywelyn', '2012-02-29'), (1, 'C-2', 'Mali', 'Dafydd', '2014-07-01'), (1, 'C-3', 'Gwen', 'Cadwaladr', '2010-07-01'), (1, 'C-4', 'Efan', 'Rees', '2013-01-01');
  insert into periods_of_care (authority_id, child_no, started_on, category_of_need) select 1, child_no, '2020-01-01', 'N1' from children;
  insert into allocations (authority_id, child_no, staff_no, role, started_on)
    select 1, c.child_no, s.staff_no, a.role, '2020-01-01' from (values
      ('C-1', 'S1', 'social-worker'), ('C-2', 'S2', 'social-worker'), ('C-3', 'S5', 'social-worker'),
      ('C-1', 'S4', 'independent-reviewing-officer'), ('C-3', 'S4', 'independent-reviewing-officer')
    ) a (child, worker, role) join children c on c.child_id = a.child join staff s on s.staff_id = a.worker;
  insert into placements (authority_id, child_no, placement_id, started_on, placement_type) select 1, child_no, 'P4', '2020-01-01', 'F2' from children where child_id = 'C-4';
  insert into out_of_area_decisions (authority_id, child_no, placement_no) select 1, child_no, placement_no from placements where placement_id = 'P4';
`;
/** Due so many days from today; met or lapsed so many days from today where said. */
const clocks = `
  insert into clocks.duty_occurrences (authority_id, child_no, duty, arose_on, regime, due_on, soon_on, met_on, missing, reckoned_from, reckoned_by, reckoned_amount)
    select 1, c.child_no, o.duty, $1::date - 400, o.regime, $1::date + o.due, $1::date + o.due - 7, $1::date + o.met, o.missing, $1::date - 400, 'days', 400 from (values
      ('C-1', 'visit-first-year', '', -4, null::integer, ''), ('C-1', 'visit-first-week', '', -40, null, ''), ('C-1', 'placement-plan', '', 0, null, ''),
      ('C-1', 'health-dentist', '', 7, null, ''), ('C-1', 'pep-review', '', 8, null, ''), ('C-1', 'placement-plan-signed', '', -1, null, 'placements.plan_signed_on'),
      ('C-1', 'review-subsequent', '', 5, null, ''), ('C-1', 'review-record', 'record-sent', -2, null, ''), ('C-1', 'iro-midpoint', '', 31, null, ''),
      ('C-1', 'visit-after-year-other', '', -9, -9, ''), ('C-1', 'cease-looked-after', '', -3, null, ''),
      ('C-2', 'visit-first-year', '', -6, null, ''), ('C-3', 'visit-first-year', '', 27, null, ''), ('C-3', 'review-subsequent', '', -30, null, ''),
      ('C-3', 'review-iro-speaks-privately', '', 3, null, ''), ('C-3', 'iro-dispute-and-cafcass', 'stage', 60, null, ''), ('C-3', 'review-record', 'record-written', -50, null, 'case-events.review-record-written'), ('C-4', 'ooa-decision', '', 2, null, ''), ('C-4', 'review-first', '', 2, null, '')
    ) o (child, duty, regime, due, met, missing) join record.children c on c.child_id = o.child;
`;
const inBritain = (days: number) => isoFromDay(dayFromIso(today()) + days);

describe('worklists', () => {
  let test: TestApp;
  let admin: pg.Client;
  let nia: Asking, rhian: Asking, gareth: Asking, mari: Asking;
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, async (manager) => {
      await manager.query(people);
      await manager.query(clocks, [inBritain(0)]);
    });
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    nia = await test.as(['social-worker'], { email: 'nia@council.example' });
    rhian = await test.as(['team-manager'], { email: 'rhian@council.example' });
    // She has a child of her own among her allocations, and no role that shows it.
    mari = await test.as(['panel-administrator'], { email: 'mari@council.example' });
    gareth = await test.as(['iro'], { email: 'gareth@council.example' });
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
  });

  const named = (list: ClockView[]) => list.map(({ duty, child }) => `${child?.reference} ${duty}`);
  const work = async (as: Asking, query = '') => (await as.get(`/api/my-work${query}`)).body as MyWorkView;

  it.each([
    { group: 'overdue', lists: ['C-1 visit-first-week', 'C-1 visit-first-year'], because: 'the longest late stands first, and what was met is done' },
    { group: 'today', lists: ['C-1 placement-plan'], because: 'due today is not late' },
    { group: 'week', lists: ['C-1 health-dentist'], because: 'the seventh day belongs to the week and the eighth does not' },
    { group: 'waiting', lists: ['C-1 cease-looked-after', 'C-1 review-record', 'C-1 review-subsequent'], because: 'somebody else acts, and it is late or due soon' },
    { group: 'not-known', lists: ['C-1 placement-plan-signed'], because: 'a fact is missing that decides' },
  ])('shows a social worker $lists as $group, because $because', async ({ group, lists }) => {
    const answer = await work(nia, `?group=${group}`);
    expect(named(answer.clocks)).toEqual(lists);
    expect(answer).toMatchObject({ asAt: inBritain(0), counts: { overdue: 2, today: 1, week: 1, waiting: 3, notKnown: 1 }, group, page: 1, pages: 1, total: lists.length });
  });

  it('says of a clock what it is, how late, whose and what decides', async () => {
    const { clocks: [first] } = await work(nia, '?group=overdue');
    expect(first).toMatchObject({
      duty: 'visit-first-week', dueOn: inBritain(-40), state: 'overdue', daysLate: 40, daysLeft: null, force: { code: 'statute', en: 'Statute', cy: 'Statud' },
      whose: { code: 'social-worker' }, actedBy: 'Nia Gweithiwr', lateReason: null, child: { reference: 'C-1', name: 'Siôn Llywelyn' },
    });
    expect((await work(nia, '?group=not-known')).clocks[0]!.missing).toMatchObject({ code: 'placements.plan_signed_on', en: 'the day the placement plan was signed' });
    expect((await work(nia, '?group=waiting')).clocks.map(({ actedBy }) => actedBy)).toEqual(['Rhian Rheolwr', 'Gareth Adolygu', 'Gareth Adolygu']);
  });

  it.each<{ role: 'team-manager' | 'iro' | 'panel-administrator' | 'performance-officer'; email: string; query: string; lists: string[]; because: string }>([
    { role: 'team-manager', email: 'rhian@council.example', query: '', lists: ['C-1 cease-looked-after'], because: 'the manager of the team acts for its children' },
    { role: 'iro', email: 'gareth@council.example', query: '', lists: ['C-3 review-subsequent', 'C-1 review-record'], because: 'these are the reviewing officer’s' },
    { role: 'iro', email: 'gareth@council.example', query: '?group=waiting', lists: ['C-1 visit-first-week', 'C-1 visit-first-year', 'C-1 cease-looked-after', 'C-1 placement-plan', 'C-1 health-dentist'], because: 'the social worker acts' },
    { role: 'panel-administrator', email: 'mari@council.example', query: '?group=week', lists: ['C-4 ooa-decision'], because: 'the panel’s clocks and no others are theirs' },
    { role: 'panel-administrator', email: 'mari@council.example', query: '?group=waiting', lists: [], because: 'the role does not show the child allocated to them' },
    { role: 'performance-officer', email: 'po@council.example', query: '', lists: [], because: 'nothing falls to them' },
  ])('shows a $role $lists$query, because $because', async ({ role, email, query, lists }) => {
    const known = { 'rhian@council.example': rhian, 'gareth@council.example': gareth, 'mari@council.example': mari }[email];
    expect(named((await work(known ?? (await test.as([role], { email })), query)).clocks)).toEqual(lists);
  });

  it('refuses a group that is none, and a page that is none', async () => {
    expect((await nia.get('/api/my-work?group=late')).status).toBe(400);
    expect((await nia.get('/api/my-work?page=0')).status).toBe(400);
    expect(await work(nia, '?page=9')).toMatchObject({ clocks: [], page: 9, pages: 1, total: 2 });
  });

  it('shows a manager each worker of the team with what falls to them', async () => {
    const team = (await rhian.get('/api/team-work')).body as TeamWorkView;
    expect(team).toMatchObject({ total: 3, unallocated: 1, pages: 1 });
    expect(team.workers.map(({ name, children, overdue, today, week, notKnown }) => ({ name, children, overdue, today, week, notKnown }))).toEqual([
      { name: 'Ifan Cymydog', children: 1, overdue: 1, today: 0, week: 0, notKnown: 0 },
      { name: 'Nia Gweithiwr', children: 1, overdue: 2, today: 1, week: 1, notKnown: 1 },
      { name: 'Rhian Rheolwr', children: 0, overdue: 0, today: 0, week: 0, notKnown: 0 },
    ]);
    expect(team.workers.filter(({ isSelf }) => isSelf).map(({ name }) => name)).toEqual(['Rhian Rheolwr']);
    const { staffNo } = team.workers.find(({ name }) => name === 'Nia Gweithiwr')!;
    expect(named(((await rhian.get(`/api/team-work/clocks?staffNo=${staffNo}`)).body as MyWorkView).clocks)).toEqual(['C-1 visit-first-week', 'C-1 visit-first-year']);
    expect((await nia.get('/api/team-work')).status).toBe(403);
  });

  it('shows a manager nothing of a worker of another team', async () => {
    const { rows } = await admin.query(`select staff_no from record.staff where staff_id = 'S5'`);
    expect((await rhian.get(`/api/team-work/clocks?staffNo=${rows[0].staff_no}`)).body).toMatchObject({ clocks: [], counts: { overdue: 0, week: 0 } });
    expect((await rhian.get('/api/team-work/clocks')).status).toBe(400);
  });

  it('lays a reviewing officer’s desk', async () => {
    const desk = (await gareth.get('/api/iro-desk')).body as IroDeskView;
    expect(desk).toMatchObject({ children: 2, counts: { reviewsIn30Days: 2, notSpoken: 1, recordsToSend: 2, midpoints: 0, escalations: 1 } });
    expect({ reviews: named(desk.reviews), notSpoken: named(desk.notSpoken), records: named(desk.recordsToSend), midpoints: desk.midpoints, escalations: named(desk.escalations) }).toEqual({
      reviews: ['C-3 review-subsequent', 'C-1 review-subsequent'], notSpoken: ['C-3 review-iro-speaks-privately'], records: ['C-1 review-record', 'C-3 review-record'], midpoints: [],
      escalations: ['C-3 iro-dispute-and-cafcass'],
    });
    expect((await nia.get('/api/iro-desk')).body).toMatchObject({ children: 0, reviews: [] });
  });

  it('says what will be late within 28 days, week by week, of the children somebody may see', async () => {
    const ahead = (await nia.get('/api/forecast')).body as ForecastView;
    expect(named(ahead.clocks)).toEqual(['C-1 review-subsequent', 'C-1 health-dentist', 'C-1 pep-review']);
    expect(ahead.byWeek).toEqual([
      { from: inBritain(1), until: inBritain(7), count: 2 }, { from: inBritain(8), until: inBritain(14), count: 1 }, { from: inBritain(15), until: inBritain(21), count: 0 },
      { from: inBritain(22), until: inBritain(28), count: 0 },
    ]);
    const all = (await (await test.as(['head-of-service'])).get('/api/forecast')).body as ForecastView;
    expect(all).toMatchObject({ until: inBritain(28), total: 7, byWeek: [{ count: 5 }, { count: 1 }, { count: 0 }, { count: 1 }] });
  });

  it('leaves the children of every list in the audit log', async () => {
    const ifan = await test.as(['social-worker'], { email: 'ifan@council.example' });
    await ifan.get('/api/my-work');
    await ifan.get('/api/forecast');
    const { rows: events } = await admin.query(
      `select e.event, e.fields ->> 'list' as list, array(select child_id from record.children c where c.child_no = any(e.children) order by 1) as children
        from audit.events e join staff.accounts a using (authority_id, account_no) where a.email = 'ifan@council.example' and event = 'clocks-listed' order by event_no`,
    );
    expect(events).toEqual([{ event: 'clocks-listed', list: 'work', children: ['C-2'] }, { event: 'clocks-listed', list: 'forecast', children: ['C-1'] }]);
  });

  it('shows nothing of another authority', async () => {
    const stranger = await test.as(['head-of-service', 'team-manager', 'iro'], { authorityId: 2, email: 'nia@elsewhere.example' });
    expect((await stranger.get('/api/forecast')).body).toMatchObject({ total: 0 });
    expect((await stranger.get('/api/team-work')).body).toMatchObject({ total: 0, unallocated: 0 });
  });
});
