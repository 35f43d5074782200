import type { AddressInfo } from 'node:net';
import { buildApp } from '../../src/server/build-app.js';
import { makeAccount } from '../../src/staff/make-account.js';
import type { Line } from '../timing/result-table.js';
import { timingOf, type Timing } from '../timing/rounds.js';
import { EnginesDisagree } from './agree.js';
import type { Bench } from './bench.js';
import { caseloadOf } from './read-line.js';

const PEOPLE = 50;
/** Each opens a child's home, reads for about this long, and opens another. */
const THINK_MS = 2000;
const MOST_MS = 100;
const [email, password] = ['home-reader@council.example', 'a password of the benchmarks'];

/** The first page of a child's record, asked for by fifty people at work at once: the 95th percentile of the answers. */
export async function homeOfAChild({ store: { dataSource, admin }, biggest, seconds }: Bench): Promise<Line[]> {
  await makeAccount(dataSource, biggest, { email, name: 'Invented Reader', roles: ['social-worker'], language: 'en', password });
  const paths = (await caseloadOf(admin, biggest, email)).map((path) => `${path}/home`);
  const app = await buildApp(dataSource, { logLevel: 'silent', signIn: { secondFactorRoles: [] } });
  await app.listen(0, '127.0.0.1');
  const signedIn = await app.inject({ method: 'POST', url: '/api/sign-in', payload: { email, password }, headers: { 'x-aelwyd': '1' } });
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
  const address = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const open = async (at: number) => {
    const path = paths[at % paths.length]!;
    const answer = await fetch(`${address}${path}`, { headers: { cookie } });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new EnginesDisagree(`${path} was answered with ${answer.status}`);
  };
  const atWork = await opened(open, seconds, THINK_MS);
  const withoutPause = await opened(open, seconds / 2, 0);
  await app.close();
  return [
    { name: 'a child’s home, 50 people at work: 95th percentile', ours: at95(atWork), mostMs: MOST_MS, note: `${atWork.length} answers, one a person every 2 s, median ${timingOf(atWork).median.toFixed(1)} ms` },
    { name: 'the same asked without pause', ours: at95(withoutPause), note: `${Math.round((withoutPause.length * 2) / seconds)} answers a second, median ${timingOf(withoutPause).median.toFixed(1)} ms` },
  ];
}

/** How long each answer took while everybody opens one after another, pausing about so long after each. */
async function opened(open: (at: number) => Promise<void>, seconds: number, thinkMs: number): Promise<number[]> {
  const taken: number[] = [];
  const until = Date.now() + seconds * 1000;
  await Promise.all(Array.from({ length: PEOPLE }, async (_, person) => {
    await wait((thinkMs * person) / PEOPLE);
    for (let at = person; Date.now() < until; at++) {
      const from = performance.now();
      await open(at);
      taken.push(performance.now() - from);
      await wait(thinkMs * (0.5 + Math.random()));
    }
  }));
  return taken;
}

function at95(taken: readonly number[]): Timing {
  const at = taken.toSorted((one, other) => one - other)[Math.floor(taken.length * 0.95)]!;
  return { best: at, median: at };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
