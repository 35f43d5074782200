import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeTestStore, type TestStore } from '../../test/test-store.js';
import { buildApp } from '../server/build-app.js';

const contract = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/openapi.json'), 'utf8')) as { paths: Record<string, Record<string, unknown>> };
const routes = Object.entries(contract.paths).flatMap(([path, verbs]) =>
  Object.keys(verbs).map((verb) => ({ verb: verb.toUpperCase() as 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: path.replace(/\{\w+\}/g, '7d444840-9dc0-41d1-b245-5ffdce74fad2') })),
);
const files = ['/', '/sign-in', '/children/x', '/main-ABCD1234.js', '/old.js', '/favicon.ico', '/api/nothing'];

/** What no answer may be without, whatever was asked and however it went. */
const headers: Record<string, RegExp> = {
  'content-security-policy': /default-src 'self';.*script-src 'self';.*object-src 'none'.*frame-ancestors 'none'/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^same-origin$/,
  'strict-transport-security': /max-age=\d{7,}/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
};

describe('every answer', () => {
  let store: TestStore;
  let app: NestFastifyApplication;
  const webFolder = mkdtempSync(join(tmpdir(), 'aelwyd-web-'));
  beforeAll(async () => {
    mkdirSync(join(webFolder, 'media'));
    writeFileSync(join(webFolder, 'index.html'), '<html><body><aelwyd-root></aelwyd-root></body></html>');
    writeFileSync(join(webFolder, 'main-ABCD1234.js'), 'export {};');
    store = await makeTestStore();
    app = await buildApp(store.dataSource, { webFolder, logLevel: 'silent' });
  });
  afterAll(async () => {
    await app.close();
    await store.drop();
    rmSync(webFolder, { recursive: true });
  });

  it('carries the headers that keep other sites and inline scripts out, of every route, page and file', async () => {
    expect(routes.length).toBeGreaterThan(80);
    for (const { verb, url } of [...routes, ...files.map((file) => ({ verb: 'GET' as const, url: file }))]) {
      const answer = await app.inject({ method: verb, url, headers: { 'x-aelwyd': '1' } });
      const wanting = Object.entries(headers).filter(([name, right]) => !right.test(String(answer.headers[name])));
      expect({ verb, url, wanting: wanting.map(([name]) => name) }).toEqual({ verb, url, wanting: [] });
      expect({ url, policy: answer.headers['content-security-policy'] }).not.toEqual({ url, policy: expect.stringMatching(/unsafe|\*/) });
      if (url.startsWith('/api/')) expect({ url, kept: answer.headers['cache-control'] }).toEqual({ url, kept: 'no-store' });
      expect({ url, told: answer.headers['x-powered-by'] ?? answer.headers['server'] }).toEqual({ url, told: undefined });
    }
  });

  it('is a refusal where another site could have asked for a change, of every route that changes anything', async () => {
    // The organisation’s sign-in says from its own site that somebody signed out; what it says is signed.
    const changing = routes.filter(({ verb, url }) => verb !== 'GET' && url !== '/api/sign-in/provider/logged-out');
    expect(changing.length).toBeGreaterThan(30);
    for (const { verb, url } of changing) {
      const answer = await app.inject({ method: verb, url, payload: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' } });
      expect({ verb, url, status: answer.statusCode, type: answer.json().type }).toEqual({ verb, url, status: 403, type: '/problems/not-from-aelwyd' });
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});
