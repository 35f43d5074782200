import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { clocksAreBehind } from '../clocks/clocks-behind.query.js';
import { inAuthority } from '../database/authority-transaction.js';
import { JobRunner } from '../jobs/job-runner.js';
import { recordTables } from './extract/record-tables.js';
import type { JobView } from '../jobs/job-view.js';

const described = (code: string) => JSON.stringify({ aelwyd: { authority: code, extractedAt: '2024-06-01T09:00:00Z' }, resources: [] });
const children = 'child_id,forenames,surname,date_of_birth\nC-1,Mali,Dafydd,2012-02-29\nC-2,Siôn,Llywelyn,2014-07-01\n';
const periods = 'child_id,started_on,category_of_need\nC-1,2020-01-01,N1\n';
const lawful = { 'datapackage.json': described('W06000001'), 'children.csv': children, 'periods-of-care.csv': periods };

describe('bringing an extract in over HTTP', () => {
  let test: TestApp;
  let officer: Asking;
  let admin: pg.Client;
  beforeAll(async () => {
    test = await makeTestApp();
    officer = await test.as(['performance-officer'], { email: 'officer@council.example' });
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    await test.app.get(JobRunner).start();
  });
  afterAll(async () => {
    await test.app.get(JobRunner).stop();
    await admin.end();
    await test.close();
  });

  const upload = async (files: Record<string, string>, as: Asking = officer) => {
    const form = new FormData();
    form.append('overwriteEdits', 'false');
    for (const [name, text] of Object.entries(files)) form.append('files', new Blob([text], { type: 'text/csv' }), name);
    const sent = new Response(form);
    return as.send('POST', '/api/imports/extract', Buffer.from(await sent.arrayBuffer()), { 'content-type': sent.headers.get('content-type') ?? '' });
  };
  const ended = async (id: string): Promise<JobView> => {
    for (;;) {
      const job = (await officer.get(`/api/jobs/${id}`)).body as JobView;
      if (job.state !== 'waiting' && job.state !== 'running') return job;
      await sleep(50);
    }
  };
  const bringIn = async (files: Record<string, string>) => {
    const { status, body } = await upload(files);
    expect(status).toBe(202);
    return ended((body as { jobId: string }).jobId);
  };
  const eventsOf = async (id: string) =>
    (await admin.query('select event from audit.events where subject = $1 order by event_no', [id])).rows.map(({ event }) => event);

  it('stores a lawful one and says what became of each file', async () => {
    const job = await bringIn(lawful);
    expect(job).toMatchObject({ kind: 'import-extract', state: 'done', progress: 1, result: { ok: true, rows: 3, faultCount: 0, clocks: { children: 2 } } });
    expect(job.steps.at(-1)).toMatchObject({ code: 'clocks', state: 'done' });
    expect(job.result?.changes.find(({ table }) => table === 'children')).toMatchObject({ added: 2, changed: 0, removed: 0 });
    expect((await officer.get('/api/children')).body).toMatchObject({ total: 2 });
    expect(await eventsOf(job.id)).toEqual(['import-extract-asked', 'import-extract-done']);
  });

  it('takes in as many files as an extract can have', async () => {
    const { status, body } = await upload(Object.fromEntries(recordTables.map(({ file }) => [`${file.name}.csv`, 'of_no_extract\n'])));
    expect({ status, files: recordTables.length > 30 }).toEqual({ status: 202, files: true });
    expect(await ended((body as { jobId: string }).jobId)).toMatchObject({ result: { ok: false } });
  });

  it('changes nothing the second time', async () => {
    const before = (await admin.query('select max(position) as at from record.positions')).rows[0].at;
    const job = await bringIn(lawful);
    expect(job.result?.clocks).toBeNull();
    expect(job.result?.changes.reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0)).toBe(0);
    expect((await admin.query('select max(position) as at from record.positions')).rows[0].at).toBe(before);
  });

  it('stands where its clocks cannot be worked out, and leaves them behind', async () => {
    await admin.query('revoke insert on clocks.duty_occurrences from aelwyd_app');
    const job = await bringIn({ ...lawful, 'periods-of-care.csv': `${periods}C-2,2021-01-01,N1\n` });
    await admin.query('grant insert on clocks.duty_occurrences to aelwyd_app');
    expect(job).toMatchObject({ state: 'done', result: { ok: true, clocks: null } });
    expect(await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => clocksAreBehind(manager, 1))).toBe(true);
    expect((await bringIn(lawful)).result).toMatchObject({ ok: true, clocks: { children: 2 } });
  });

  it('refuses a faulty one and names every fault at its line, a page at a time', async () => {
    const bad = Array.from({ length: 30 }, (_, at) => `X-${at},Mali,Dafydd,30/02/2012`).join('\n');
    const job = await bringIn({ ...lawful, 'children.csv': `${children}${bad}\n` });
    expect(job).toMatchObject({ state: 'refused', result: { ok: false, faultCount: 30 } });
    expect(job.result?.faults[0]).toMatchObject({ file: 'children.csv', line: 4, column: 'date_of_birth', rule: 'type', message: { en: expect.any(String), cy: expect.any(String) } });
    const second = (await officer.get(`/api/jobs/${job.id}/faults?page=2&severity=fault`)).body as { total: number; rows: { line: number }[] };
    expect({ total: second.total, lines: second.rows.map(({ line }) => line) }).toEqual({ total: 30, lines: [29, 30, 31, 32, 33] });
    expect((await officer.get('/api/children')).body).toMatchObject({ total: 2 });
  });

  it('refuses the extract of another authority before a row of it is looked at', async () => {
    const job = await bringIn({ ...lawful, 'datapackage.json': described('W06000002') });
    expect(job).toMatchObject({ state: 'refused', result: { rows: 0, faults: [{ rule: 'authority' }] } });
  });

  it.each<{ files: Record<string, string>; because: string }>([
    { files: {}, because: 'there is no file' },
    { files: { 'children.exe': 'x' }, because: 'no extract has such a file' },
  ])('answers 400 where $because', async ({ files }) => {
    expect(await upload(files)).toMatchObject({ status: 400, body: { type: '/problems/check-answers', errors: [{ field: 'files' }] } });
  });

  it.each([
    { type: 'multipart/form-data', because: 'the form has no boundary' },
    { type: 'multipart/form-data; boundary=b', because: 'the form is cut off' },
  ])('answers 400 where $because', async ({ type }) => {
    const torn = '--b\r\ncontent-disposition: form-data; name="files"; filename="children.csv"\r\n\r\nchild_id';
    expect(await officer.send('POST', '/api/imports/extract', torn, { 'content-type': type })).toMatchObject({ status: 400, body: { type: '/problems/bad-request' } });
  });

  it('is not for somebody without the permission', async () => {
    const worker = await test.as(['social-worker']);
    expect((await upload(lawful, worker)).status).toBe(403);
    expect((await worker.get('/api/jobs')).status).toBe(403);
  });

  it('keeps none of the files once the job has ended', async () => {
    const { rows } = await admin.query(`select input->>'folder' as folder from jobs.jobs`);
    expect(rows.map(({ folder }) => existsSync(folder))).toEqual(rows.map(() => false));
  });

  it('shows a job to nobody of another authority', async () => {
    const [newest] = ((await officer.get('/api/jobs')).body as { rows: JobView[] }).rows;
    const stranger = await test.as(['performance-officer'], { authorityId: 2 });
    expect((await stranger.get(`/api/jobs/${newest?.id}`)).status).toBe(404);
    expect((await stranger.get('/api/jobs')).body).toMatchObject({ total: 0, rows: [] });
  });
});
