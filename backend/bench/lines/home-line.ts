import type { AddressInfo } from 'node:net';
import { buildApp } from '../../src/server/build-app.js';
import { makeAccount } from '../../src/staff/make-account.js';
import type { Line } from '../timing/result-table.js';
import { timingOf } from '../timing/rounds.js';
import { EnginesDisagree } from './agree.js';
import type { Bench } from './bench.js';
import { caseloadOf } from './read-line.js';

const PEOPLE = 50;
/** Each opens a child's home, reads for about this long, and opens another. */
const THINK_MS = 2000;
const SECONDS = 20;
const MOST_MS = 100;
const [email, password] = ['home-reader@council.example', 'a password of the benchmarks'];

/** The first page of a child's record, asked for by fifty people at work at once: the 95th percentile of the answers. */
export async function homeOfAChild({ store: { dataSource, admin }, biggest }: Bench): Promise<Line[]> {
  await makeAccount(dataSource, biggest, { email, name: 'Invented Reader', roles: ['social-worker'], language: 'en', password });
  const paths = (await caseloadOf(admin, biggest, email)).map((path) => `${path}/home`);
  const app = await buildApp(dataSource, { logLevel: 'silent', signIn: { secondFactorRoles: [] } });
  await app.listen(0, '127.0.0.1');
  const signedIn = await app.inject({ method: 'POST', url: '/api/sign-in', payload: { email, password }, headers: { 'x-aelwyd': '1' } });
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
  const address = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const taken: number[] = [];
  const until = Date.now() + SECONDS * 1000;
  await Promise.all(Array.from({ length: PEOPLE }, async (_, person) => {
    await wait((THINK_MS * person) / PEOPLE);
    for (let opened = person; Date.now() < until; opened++) {
      const from = performance.now();
      const answer = await fetch(`${address}${paths[opened % paths.length]}`, { headers: { cookie } });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new EnginesDisagree(`${paths[opened % paths.length]} was answered with ${answer.status}`);
      taken.push(performance.now() - from);
      await wait(THINK_MS * (0.5 + Math.random()));
    }
  }));
  await app.close();
  const at95 = taken.toSorted((one, other) => one - other)[Math.floor(taken.length * 0.95)]!;
  const { median } = timingOf(taken);
  return [{ name: 'a child’s home, 50 people at work: 95th percentile', ours: { best: at95, median: at95 }, mostMs: MOST_MS, note: `${taken.length} answers, median ${median.toFixed(1)} ms` }];
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
