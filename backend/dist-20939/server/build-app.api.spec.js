import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestStore } from '../../test/test-store.js';
import { buildApp } from './build-app.js';
describe('the server', ()=>{
    let store;
    let app;
    const webFolder = mkdtempSync(join(tmpdir(), 'aelwyd-web-'));
    beforeAll(async ()=>{
        mkdirSync(join(webFolder, 'media'));
        writeFileSync(join(webFolder, 'index.html'), '<html><body><aelwyd-root></aelwyd-root></body></html>');
        writeFileSync(join(webFolder, 'main-ABCD1234.js'), 'export {};');
        store = await makeTestStore();
        app = await buildApp(store.dataSource, {
            webFolder,
            logLevel: 'silent'
        });
    });
    afterAll(async ()=>{
        await app.close();
        await store.drop();
        rmSync(webFolder, {
            recursive: true
        });
    });
    it('says that it is up and that its store answers', async ()=>{
        expect((await app.inject('/api/health/live')).json()).toEqual({
            ok: true,
            checks: {}
        });
        expect((await app.inject('/api/health/ready')).json()).toEqual({
            ok: true,
            checks: {
                store: true
            }
        });
    });
    it('gives the web app’s page at any address of a page, with the nonce its policy names', async ()=>{
        const answer = await app.inject('/performance/indicators/x?asAt=2018-01-01');
        const nonce = /ngCspNonce="([^"]+)"/.exec(answer.body)?.[1];
        expect(answer.statusCode).toBe(200);
        expect(nonce).toMatch(/.{20}/);
        expect(answer.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    });
    it.each([
        {
            url: '/main-ABCD1234.js',
            cache: 'public, max-age=31536000, immutable',
            because: 'its name changes with it'
        },
        {
            url: '/',
            cache: 'no-cache',
            because: 'it names the files of the newest build'
        },
        {
            url: '/api/health/live',
            cache: 'no-store',
            because: 'nothing of the API is kept by a browser'
        }
    ])('lets a browser keep $url: $cache, because $because', async ({ url, cache })=>{
        const answer = await app.inject(url);
        expect(answer.statusCode).toBe(200);
        expect(answer.headers['cache-control']).toBe(cache);
    });
    it.each([
        {
            payload: '{"email":',
            type: 'application/json',
            status: 400,
            name: 'bad-request',
            because: 'it is not JSON'
        },
        {
            payload: 'x'.repeat(1024 * 1024 + 1),
            type: 'application/json',
            status: 413,
            name: 'too-large',
            because: 'it is over a mebibyte'
        },
        {
            payload: '<a/>',
            type: 'application/xml',
            status: 415,
            name: 'wrong-type',
            because: 'nobody reads XML here'
        }
    ])('answers $status where $because', async ({ payload, type, status, name })=>{
        const answer = await app.inject({
            method: 'POST',
            url: '/api/sign-in',
            payload,
            headers: {
                'content-type': type,
                'x-aelwyd': '1'
            }
        });
        expect(answer.statusCode).toBe(status);
        expect(answer.json()).toMatchObject({
            type: `/problems/${name}`,
            title: {
                en: expect.any(String),
                cy: expect.any(String)
            }
        });
    });
    it.each([
        {
            url: '/api/nothing-here',
            because: 'no route has it'
        },
        {
            url: '/old-build-AAAA1111.js',
            because: 'a file that is gone is not a page'
        },
        {
            url: '/../package.json',
            because: 'nothing outside the folder is served'
        }
    ])('answers $url with a problem in both languages, because $because', async ({ url })=>{
        const answer = await app.inject(url);
        expect(answer.statusCode).toBe(404);
        expect(answer.headers['content-type']).toContain('application/problem+json');
        expect(answer.json()).toMatchObject({
            type: '/problems/not-found',
            status: 404,
            title: {
                en: 'Page not found',
                cy: 'Heb ddod o hyd i’r dudalen'
            }
        });
    });
});

//# sourceMappingURL=build-app.api.spec.js.map