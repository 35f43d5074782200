import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { childWithStory } from '../../../test/child-with-story.js';
import { type Asking, makeTestApp, type TestApp } from '../../../test/test-app.js';
import { inAuthority } from '../../database/authority-transaction.js';
import type { TimelineView } from './timeline-view.js';

describe('the timeline', () => {
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

  const read = async (query = '', page = 'timeline') => (await nia.get(`${at}/${page}${query}`)).body as TimelineView;
  const look = async (asked: object) => (await nia.send('POST', `${at}/timeline/find`, asked)).body as TimelineView;
  const mark = (entry: object) => nia.send('PUT', `${at}/timeline/marks`, { significant: false, pinned: false, ...entry });

  it('is read the latest first, 25 at a time', async () => {
    const [first, second] = [await read(), await read('?page=2')];
    expect([first.entries.length, second.entries.length, first.total]).toEqual([25, first.total - 25, second.total]);
    const days = [...first.entries, ...second.entries].map(({ on }) => on);
    expect(days).toEqual([...days].sort().reverse());
    expect(first.entries[0]).toMatchObject({ title: { en: 'Said something', cy: 'Dywedodd rywbeth' }, words: 'Dw i isio aros yn fy ysgol.', isVoice: true, by: 'Gwilym Adolygu', isImported: false });
  });

  it.each<{ query: string; finds: string[]; because: string }>([
    { query: '?groups=reviews', finds: ['Review held'], because: 'of one kind' },
    { query: '?groups=voice,reviews&to=2026-10-31', finds: ['Said something', 'Review held'], because: 'of two kinds up to a day' },
    { query: '?from=2026-11-01', finds: ['Said something'], because: 'from a day' },
  ])('is chosen from by $query: $because', async ({ query, finds }) => {
    expect((await read(query)).entries.map(({ title }) => title.en)).toEqual(finds);
  });

  it.each<{ asked: object; finds: string[]; because: string }>([
    { asked: { by: 'gwilym', groups: ['voice'] }, finds: ['Said something', 'Said something'], because: 'by one worker' },
    { asked: { words: 'ysgol', from: '2026-11-01' }, finds: ['Said something'], because: 'with a word' },
    { asked: { words: '%' }, finds: [], because: 'nobody wrote a percent sign' },
  ])('is looked through for $asked: $because', async ({ asked, finds }) => {
    expect((await look(asked)).entries.map(({ title }) => title.en)).toEqual(finds);
  });

  it('refuses a kind there is none of, at its field', async () => {
    expect(await nia.get(`${at}/timeline?groups=gossip`)).toMatchObject({ status: 400, body: { errors: [{ field: 'groups' }] } });
  });

  it('has a chronology of what is significant, the oldest first, with what a worker marked', async () => {
    const titles = async () => (await read('', 'chronology')).entries.map(({ on, title }) => `${on} ${title.en}`);
    const before = await titles();
    expect(before).toEqual([
      '2025-03-03 Legal status from this day', '2025-03-03 Started to be looked after', '2025-03-03 Came to live in a home', '2025-09-04 Legal status from this day', '2026-08-12 Came to live in a home',
    ].sort((one, other) => before.indexOf(one) - before.indexOf(other)));
    expect(await mark({ about: 'reviews', key: 'R1', significant: true, effect: 'Cadeiriodd y rhan gyntaf.' })).toMatchObject({ status: 200, body: { markVersion: 1 } });
    expect(await titles()).toContain('2025-03-26 Review held');
    expect((await read('?groups=reviews', 'chronology')).entries[0]).toMatchObject({ effect: 'Cadeiriodd y rhan gyntaf.', markVersion: 1 });
    expect(await mark({ about: 'reviews', key: 'R1', version: 1 })).toMatchObject({ status: 200, body: { markVersion: 2 } });
    expect(await titles()).toEqual(before);
    expect(await mark({ about: 'reviews', key: 'R1', version: 1 })).toMatchObject({ status: 409, body: { type: '/problems/changed-meanwhile' } });
  });

  it('keeps three at the top and no fourth', async () => {
    for (const key of ['V1', 'V2', 'V3']) expect((await mark({ about: 'visits', key, pinned: true })).status).toBe(200);
    expect(await mark({ about: 'visits', key: 'V4', pinned: true })).toMatchObject({ status: 422, body: { errors: [{ field: 'pinned' }] } });
    expect((await read()).pinned.map(({ key }) => key).sort()).toEqual(['V1', 'V2', 'V3']);
    expect((await mark({ about: 'visits', key: 'V1', version: 1 })).status).toBe(200);
    expect((await mark({ about: 'visits', key: 'V4', pinned: true })).status).toBe(200);
  });

  it('takes an event of its own, once, with where it is known from', async () => {
    const key = randomUUID();
    const event = { happenedOn: '2026-09-07', sentence: 'Dechreuodd yn Ysgol Bro Alaw.', source: 'Llythyr yr ysgol', effect: 'Mae ffrind yno.' };
    const add = (body: object, headers: Record<string, string> = { 'idempotency-key': key }) => nia.send('POST', `${at}/chronology/events`, body, headers);
    for (let sent = 0; sent < 2; sent++) expect(await add(event)).toMatchObject({ status: 201, body: { key } });
    const found = (await read('?from=2026-09-01&to=2026-09-30', 'chronology')).entries;
    expect(found).toMatchObject([{ title: { en: event.sentence, cy: event.sentence }, source: event.source, effect: event.effect, about: 'timeline-marks' }]);
    expect(await add(event, {})).toMatchObject({ status: 422 });
    for (const [wrong, field] of [[{ happenedOn: '2099-01-01' }, 'happenedOn'], [{ sentence: ' ' }, 'sentence'], [{ source: '' }, 'source']] as const) {
      expect(await add({ ...event, ...wrong }, { 'idempotency-key': randomUUID() })).toMatchObject({ body: { errors: [{ field }] } });
    }
    expect((await admin.query("select count(*)::integer as n from audit.events where event = 'chronology-event-added'")).rows[0].n).toBe(1);
  });

  it('keeps no word that was searched for in the audit log', async () => {
    await look({ words: 'cyfrinach', by: 'rhywun' });
    expect((await admin.query("select count(*)::integer as n from audit.events where fields::text ~ 'cyfrinach|rhywun'")).rows[0].n).toBe(0);
  });

  it('is not marked by who may only read', async () => {
    const officer = await test.as(['performance-officer']);
    expect((await officer.send('PUT', `${at}/timeline/marks`, { about: 'visits', key: 'V5', significant: true, pinned: false })).status).toBe(403);
  });

});
