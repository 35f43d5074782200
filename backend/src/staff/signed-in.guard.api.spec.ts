import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { makeTestApp, type TestApp } from '../../test/test-app.js';
import { permissions } from './permissions.js';
import { roles } from './roles.js';

describe('who may ask', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await makeTestApp();
  });
  afterAll(() => test.close());

  it('is nobody who is not signed in', async () => {
    for (const url of ['/api/me', '/api/permissions']) {
      expect(await test.nobody.get(url)).toMatchObject({ status: 401, body: { type: '/problems/not-signed-in' } });
    }
  });

  it('is nobody whose request could come from another site', async () => {
    const worker = await test.as(['social-worker']);
    const answer = await worker.send('PUT', '/api/me/language', { language: 'cy' }, { 'x-aelwyd': '' });
    expect(answer).toMatchObject({ status: 403, body: { type: '/problems/not-from-aelwyd' } });
  });

  it('is told to everybody in one table', async () => {
    const worker = await test.as(['social-worker']);
    const { body } = await worker.get('/api/permissions');
    expect(body).toMatchObject({ permissions: JSON.parse(JSON.stringify(permissions)) });
    expect((body as { roles: unknown[] }).roles).toHaveLength(roles.length);
  });

  it('follows a change of roles at the next request', async () => {
    const worker = await test.as(['social-worker'], { email: 'moves@council.example' });
    const admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    await admin.query(`update staff.account_roles set role = 'head-of-service' where account_no = (select account_no from staff.accounts where email = 'moves@council.example')`);
    await admin.end();
    expect((await worker.get('/api/me')).body).toMatchObject({ roles: ['head-of-service'], permissions: expect.arrayContaining(['see-performance']) });
  });

  it('leaves every refusal in the audit log', async () => {
    const administrator = await test.as(['system-administrator'], { email: 'refused@council.example' });
    expect((await administrator.get('/api/children')).status).toBe(403);
    const admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    const { rows } = await admin.query(
      `select event, subject, fields, roles from audit.events join staff.accounts using (authority_id, account_no) where email = 'refused@council.example' and event = 'refused'`,
    );
    await admin.end();
    expect(rows).toEqual([{ event: 'refused', subject: '/api/children', fields: { permission: 'see-children' }, roles: ['system-administrator'] }]);
  });

  it('keeps the language a person chose', async () => {
    const worker = await test.as(['social-worker']);
    expect((await worker.send('PUT', '/api/me/language', { language: 'cy' })).status).toBe(204);
    expect((await worker.get('/api/me')).body).toMatchObject({ language: 'cy' });
    expect(await worker.send('PUT', '/api/me/language', { language: 'fr' })).toMatchObject({ status: 400, body: { errors: [{ field: 'language' }] } });
  });
});
