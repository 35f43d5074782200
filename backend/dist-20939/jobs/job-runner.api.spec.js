import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { makeTestApp } from '../../test/test-app.js';
import { JobCancelled } from './job-kind.js';
import { JobKinds } from './job-kinds.js';
import { JobRunner } from './job-runner.js';
describe('a job', ()=>{
    let test;
    let officer;
    let admin;
    const cleared = [];
    const kind = {
        kind: 'long-work',
        title: {
            en: 'Long work',
            cy: 'Gwaith hir'
        },
        steps: [
            {
                code: 'first',
                title: {
                    en: 'First',
                    cy: 'Cyntaf'
                }
            },
            {
                code: 'second',
                title: {
                    en: 'Second',
                    cy: 'Ail'
                }
            }
        ],
        run: async ({ input, isCancelled, onProgress })=>{
            if (input['breaks']) throw new Error('a value nobody may see');
            onProgress('second', 0.5);
            while(input['waits'] && !isCancelled())await sleep(10);
            if (isCancelled()) throw new JobCancelled();
            return {
                ok: true,
                result: {
                    ok: true,
                    rows: 1,
                    changes: []
                },
                faults: [],
                warnings: []
            };
        },
        clearAway: async (input)=>void cleared.push(input['name'])
    };
    beforeAll(async ()=>{
        test = await makeTestApp();
        officer = await test.as([
            'performance-officer'
        ], {
            email: 'officer@council.example'
        });
        test.app.get(JobKinds).add(kind);
        admin = new pg.Client({
            connectionString: test.store.adminUrl
        });
        await admin.connect();
    });
    afterAll(async ()=>{
        await admin.end();
        await test.close();
    });
    const put = async (input, state = 'waiting')=>{
        const { rows } = await admin.query(`insert into jobs.jobs (authority_id, kind, state, input, asked_by, asked_as, request_id)
        select 1, 'long-work', $2, $1, account_no, '{performance-officer}', 'r' from staff.accounts where email = 'officer@council.example' returning public_id`, [
            input,
            state
        ]);
        return rows[0].public_id;
    };
    const until = async (id, is)=>{
        for(;;){
            const job = (await officer.get(`/api/jobs/${id}`)).body;
            if (is(job)) return job;
            await sleep(20);
        }
    };
    const runner = ()=>test.app.get(JobRunner);
    it('that a killed process left running has failed when the next one starts', async ()=>{
        const id = await put({
            name: 'left'
        }, 'running');
        await runner().start();
        expect(await until(id, ({ state })=>state !== 'running')).toMatchObject({
            state: 'failed',
            result: null
        });
        expect(cleared).toContain('left');
        await runner().stop();
    });
    it('that another process works on is left alone', async ()=>{
        const id = await put({
            name: 'held'
        }, 'running');
        await admin.query('select pg_advisory_lock(1776, job_no) from jobs.jobs where public_id = $1', [
            id
        ]);
        await runner().start();
        await until(await put({
            name: 'after'
        }), ({ state })=>state === 'done');
        expect(await until(id, ()=>true)).toMatchObject({
            state: 'running'
        });
        await admin.query('select pg_advisory_unlock(1776, job_no) from jobs.jobs where public_id = $1', [
            id
        ]);
        await runner().stop();
    });
    it('shows its steps, can be told to stop, and stops', async ()=>{
        await runner().start();
        const id = await put({
            name: 'stopped',
            waits: true
        });
        expect((await until(id, ({ progress })=>progress > 0)).steps.map(({ state })=>state)).toEqual([
            'done',
            'running'
        ]);
        expect((await officer.send('POST', `/api/jobs/${id}/cancel`)).status).toBe(202);
        expect(await until(id, ({ state })=>state !== 'running')).toMatchObject({
            state: 'cancelled',
            endedAt: expect.any(String)
        });
        expect(await officer.send('POST', `/api/jobs/${id}/cancel`)).toMatchObject({
            status: 409,
            body: {
                type: '/problems/job-ended'
            }
        });
        await runner().stop();
    });
    it('that breaks has failed, and the next one runs', async ()=>{
        await runner().start();
        const [broken, next] = [
            await put({
                name: 'broken',
                breaks: true
            }),
            await put({
                name: 'next'
            })
        ];
        expect(await until(broken, ({ endedAt })=>endedAt !== null)).toMatchObject({
            state: 'failed'
        });
        expect(await until(next, ({ endedAt })=>endedAt !== null)).toMatchObject({
            state: 'done',
            progress: 1
        });
        expect(cleared).toEqual(expect.arrayContaining([
            'broken',
            'next'
        ]));
        await runner().stop();
    });
});

//# sourceMappingURL=job-runner.api.spec.js.map