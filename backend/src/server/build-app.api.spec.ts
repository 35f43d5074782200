import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeTestStore, type TestStore } from '../../test/test-store.js';
import { makeAccount } from '../staff/make-account.js';
import { buildApp } from './build-app.js';

describe('the server', () => {
  let store: TestStore;
  let app: NestFastifyApplication;
  const webFolder = mkdtempSync(join(tmpdir(), 'aelwyd-web-'));
  beforeAll(async () => {
    mkdirSync(join(webFolder, 'media'));
    writeFileSync(join(webFolder, 'index.html'), '<html><body><aelwyd-root></aelwyd-root></body></html>');
    writeFileSync(join(webFolder, 'main-ABCD1234.js'), 'export {};');
    writeFileSync(join(webFolder, 'chunk-Da4-SChG.js'), 'export {};');
    writeFileSync(join(webFolder, 'kept-app.js'), 'self;');
    writeFileSync(join(webFolder, 'worker-ABCD1234.js'), 'self;');
    mkdirSync(join(webFolder, 'pdf'));
    writeFileSync(join(webFolder, 'pdf', 'unpack.js'), 'self;');
    writeFileSync(join(webFolder, 'media', 'letters.woff2'), '');
    store = await makeTestStore();
    app = await buildApp(store.dataSource, { webFolder, logLevel: 'silent' });
  });
  afterAll(async () => {
    await app.close();
    await store.drop();
    rmSync(webFolder, { recursive: true });
  });

  it('says that it is up and that its store answers', async () => {
    expect((await app.inject('/api/health/live')).json()).toEqual({ ok: true, checks: {} });
    expect((await app.inject('/api/health/ready')).json()).toEqual({ ok: true, checks: { store: true } });
  });

  it('counts what a session asks in a minute, and answers 429 beyond it; what is no session’s counts with its address', async () => {
    const counting = await buildApp(store.dataSource, { logLevel: 'silent', requestsAMinute: 3 });
    const ask = (cookie: string) => counting.inject({ url: '/api/health/live', headers: { cookie: `aelwyd-session=${cookie}` } });
    for (let n = 0; n < 3; n += 1) expect((await ask('one')).statusCode).toBe(200);
    const late = await ask('one');
    expect([late.statusCode, Number(late.headers['retry-after']) > 0, late.json().type]).toEqual([429, true, '/problems/too-many-requests']);
    expect((await ask('another')).statusCode).toBe(200);
    for (let n = 0; n < 26; n += 1) await ask(`other-${n}`);
    expect((await ask('of the same address')).statusCode).toBe(429);
    // The other process has counted none of that.
    expect((await app.inject({ url: '/api/health/live', headers: { cookie: 'aelwyd-session=one' } })).statusCode).toBe(200);
    await counting.close();
  });

  it('counts attempts to sign in in the store, and so of all processes together', async () => {
    const another = await buildApp(store.dataSource, { logLevel: 'silent' });
    const attempt = async (server: NestFastifyApplication) =>
      (await server.inject({ method: 'POST', url: '/api/sign-in', payload: { email: 'nobody@council.example', password: 'wrong' }, headers: { 'x-aelwyd': '1' } })).statusCode;
    const came: number[] = [];
    for (const server of [app, another, app, another, app, another, app]) came.push(await attempt(server));
    expect(came).toEqual([401, 401, 401, 401, 401, 429, 429]);
    await another.close();
  });

  it('gives the web app’s page at any address of a page, with the nonce its policy names', async () => {
    const answer = await app.inject('/performance/indicators/x?asAt=2018-01-01');
    const nonce = /ngCspNonce="([^"]+)"/.exec(answer.body)?.[1];
    expect(answer.statusCode).toBe(200);
    expect(nonce).toMatch(/.{20}/);
    expect(answer.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
  });

  it.each([
    { url: '/main-ABCD1234.js', cache: 'public, max-age=31536000, immutable', because: 'its name changes with it' },
    { url: '/chunk-Da4-SChG.js', cache: 'public, max-age=31536000, immutable', because: 'parts that come later are named so' },
    { url: '/', cache: 'no-cache', because: 'it names the files of the newest build' },
    { url: '/app-worker.js', cache: 'no-cache', because: 'it tells a browser that there is a newer build' },
    { url: '/api/health/live', cache: 'no-store', because: 'nothing of the API is kept by a browser' },
  ])('lets a browser keep $url: $cache, because $because', async ({ url, cache }) => {
    const answer = await app.inject(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['cache-control']).toBe(cache);
  });

  it('lets the thread that draws documents ask nobody for anything', async () => {
    expect((await app.inject('/worker-ABCD1234.js')).headers['content-security-policy']).toBe(`default-src 'none'; script-src 'self'`);
  });

  it('gives the worker that keeps the app the files of this build, and no page and nothing of the API', async () => {
    const { body, headers } = await app.inject('/app-worker.js');
    expect(body).toMatch(/^const shell = {"version":"[0-9a-f]{16}","files":\["\/chunk-Da4-SChG.js","\/main-ABCD1234.js","\/media\/letters.woff2"\]};\nself;$/);
    expect(headers['content-security-policy']).toContain(`worker-src 'self'`);
  });

  it.each([
    { payload: '{"email":', type: 'application/json', status: 400, name: 'bad-request', because: 'it is not JSON' },
    { payload: 'x'.repeat(1024 * 1024 + 1), type: 'application/json', status: 413, name: 'too-large', because: 'it is over a mebibyte' },
    { payload: '<a/>', type: 'application/xml', status: 415, name: 'wrong-type', because: 'nobody reads XML here' },
  ])('answers $status where $because', async ({ payload, type, status, name }) => {
    const answer = await app.inject({ method: 'POST', url: '/api/sign-in', payload, headers: { 'content-type': type, 'x-aelwyd': '1' } });
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ type: `/problems/${name}`, title: { en: expect.any(String), cy: expect.any(String) } });
  });

  it.each([
    { url: '/api/nothing-here', because: 'no route has it' },
    { url: '/old-build-AAAA1111.js', because: 'a file that is gone is not a page' },
    { url: '/../package.json', because: 'nothing outside the folder is served' },
  ])('answers $url with a problem in both languages, because $because', async ({ url }) => {
    const answer = await app.inject(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ type: '/problems/not-found', status: 404, title: { en: 'Page not found', cy: 'Heb ddod o hyd i’r dudalen' } });
  });

  it.each([
    { trustedProxies: '127.0.0.1', isSecure: true, because: 'the proxy it trusts says the browser came by https' },
    { trustedProxies: undefined, isSecure: false, because: 'anybody can write such a header' },
  ])('marks the session’s cookie for https: $isSecure, because $because', async ({ trustedProxies, isSecure }) => {
    const account = { email: `proxy-${isSecure}@council.example`, name: 'Invented', roles: ['iro'] as const, language: 'en' as const, password: 'a password' };
    await makeAccount(store.dataSource, 1, account);
    const behind = await buildApp(store.dataSource, { logLevel: 'silent', trustedProxies });
    const { email, password } = account;
    const answer = await behind.inject({ method: 'POST', url: '/api/sign-in', payload: { email, password }, headers: { 'x-aelwyd': '1', 'x-forwarded-proto': 'https' } });
    expect(answer.statusCode).toBe(200);
    expect(String(answer.headers['set-cookie']).includes('Secure')).toBe(isSecure);
    await behind.close();
  });
});
