import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { childWithStory } from '../../../test/child-with-story.js';
import { statementsOf } from '../../../test/statements-of.js';
import { type Asking, makeTestApp, type TestApp } from '../../../test/test-app.js';
import { inAuthority } from '../../database/authority-transaction.js';
import type { ChildHomeView } from './child-home-view.js';

describe('the child’s home', () => {
  let test: TestApp;
  let admin: pg.Client;
  let nia: Asking;
  let at: string;
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(childWithStory));
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    at = `/api/children/${(await admin.query("select public_id from record.children where child_id = 'C-1'")).rows[0].public_id}`;
    nia = await test.as(['social-worker'], { email: 'nia@council.example' });
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
  });

  const home = async () => (await nia.get(`${at}/home`)).body as ChildHomeView;

  it('says who the child is, where and with whom, with the alerts that hold', async () => {
    const { strip } = await home();
    expect(strip).toMatchObject({
      reference: 'C-1', name: 'Osian Rhys Dychmygol', called: 'Osian', preferredLanguage: 'cy', isLookedAfter: true,
      livesWith: { name: 'Mair a Tom Bevan', kind: { code: 'F2' }, since: '2026-08-12' }, legalStatus: { title: { en: 'Full care order' }, since: '2025-09-04' },
      socialWorker: { name: 'Nia Gweithiwr', since: '2025-12-22' }, reviewingOfficer: { name: 'Gwilym Adolygu' }, personalAdviser: null,
    });
    expect(strip.alerts).toMatchObject([{ kind: { code: 'allergy' }, details: 'cnau', isReviewLate: true }, { kind: { code: 'going-missing' }, isReviewLate: false }]);
    expect((await nia.get(`${at}/strip`)).body).toEqual(strip);
  });

  it('quotes what the child last said, and not what they asked us to keep', async () => {
    const { lastSaid, saidTotal } = await home();
    expect(lastSaid).toEqual({ words: 'Dw i isio aros yn fy ysgol.', language: 'cy', translation: 'I want to stay at my school.', saidOn: '2026-11-10', heardBy: 'Gwilym Adolygu' });
    expect(saidTotal).toBe(3);
  });

  it('says of each part of the plan how it stands, and never takes a gap for a part', async () => {
    const { plan } = await home();
    expect(plan.preparedOn).toBe('2026-06-02');
    expect(Object.fromEntries(plan.parts.map(({ part, state, on }) => [part, `${state} ${on ?? ''}`.trim()]))).toEqual({
      health: 'in-place 2026-06-02', education: 'missing', placement: 'in-place 2026-08-17', permanence: 'in-place 2026-06-02', 'family-time': 'not-known', identity: 'not-known',
    });
  });

  it('says where the plan is going in its own words, and whose turn it is, once a version is agreed', async () => {
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(`
      insert into plan_versions (authority_id, child_no, plan_version_id, state, started_on, agreed_on, long_term_plan, decide_by)
        select 1, child_no, 'X1', 'agreed', '2026-06-02', '2026-06-02', 'Aros gyda Mair a Tom.', '2027-05-31' from children where child_id = 'C-1';
      insert into plan_outcomes (authority_id, child_no, plan_outcome_id, plan_version_no, line, words) select 1, child_no, 'O1', plan_version_no, 'O1', 'Gweld Macsen.' from plan_versions;
      insert into plan_actions (authority_id, child_no, plan_action_id, plan_outcome_no, what, owner, due_on, done_on)
        select 1, child_no, v.id, plan_outcome_no, v.what, 'Nia', '2026-12-05', v.done::date from plan_outcomes, (values ('A1', 'Sadyrnau brodyr', null), ('A2', 'Wedi’i wneud', '2026-07-01')) v (id, what, done);`));
    const { plan, next } = await home();
    expect(plan).toMatchObject({ longTermPlan: 'Aros gyda Mair a Tom.', decideBy: '2027-05-31' });
    expect(plan.parts.find(({ part }) => part === 'identity')).toMatchObject({ state: 'missing' });
    expect(next.filter(({ kind }) => kind === 'action')).toMatchObject([{ words: 'Sadyrnau brodyr', who: 'Nia', by: '2026-12-05' }]);
  });

  it('shows who was there and where on one line of time, what is next and what was last', async () => {
    const { relationships, next, recent } = await home();
    expect(relationships).toMatchObject({ since: '2025-03-03', reviews: ['2025-03-26'] });
    expect(relationships.spans.map(({ kind, name, to }) => [kind, name, to])).toEqual([['home', null, '2026-08-12'], ['social-worker', 'Nia Gweithiwr', null], ['home', 'Mair a Tom Bevan', null]]);
    expect(next.find(({ kind }) => kind === 'alert-review')).toMatchObject({ alert: { code: 'allergy' }, by: '2025-10-01', isLate: true });
    expect(next.map(({ words }) => words)).not.toContain('Paid â deud hyn.');
    expect(recent.map(({ on, title }) => `${on} ${title.en}`)).toEqual(['2026-11-10 Said something', '2026-10-01 Said something', '2026-08-12 Came to live in a home', '2026-08-03 Visit, seen and seen alone']);
  });

  it('takes few statements, however long the record', async () => {
    const asked = await statementsOf(home);
    const ofTheRecord = asked.filter((sql) => !/^(START|COMMIT|SET)|(from|update|into) staff\.|set_config/i.test(sql.trim()));
    expect(ofTheRecord.length).toBeLessThanOrEqual(5);
    expect(ofTheRecord.length).toBeGreaterThan(2);
  });

  it('is noted as one look at the record, and its strip as none', async () => {
    const looks = async () => (await admin.query("select count(*)::integer as n from audit.events where event = 'child-seen'")).rows[0].n as number;
    const before = await looks();
    await home();
    await nia.get(`${at}/strip`);
    expect(await looks()).toBe(before + 1);
  });

  it('is nobody’s who may not see the child', async () => {
    const mari = await test.as(['social-worker'], { email: 'mari@council.example' });
    for (const page of ['home', 'strip', 'timeline', 'chronology']) expect([page, (await mari.get(`${at}/${page}`)).status]).toEqual([page, 404]);
    expect((await admin.query("select count(*)::integer as n from audit.events where event = 'child-refused'")).rows[0].n).toBe(4);
    
  });
});
