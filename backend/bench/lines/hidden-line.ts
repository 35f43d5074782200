import { randomUUID } from 'node:crypto';
import { buildApp } from '../../src/server/build-app.js';
import { makeAccount } from '../../src/staff/make-account.js';
import { inTurns } from '../timing/rounds.js';
import type { Line } from '../timing/result-table.js';
import { EnginesDisagree } from './agree.js';
import type { Bench } from './bench.js';
import { caseloadOf } from './read-line.js';

/** How far the medians may lie apart, either way (requirement S4). */
const APART = 1.05;
const [email, password] = ['refused@council.example', 'a password of the benchmarks'];

/**
 * How long it takes to be refused a restricted child, against one who is not there: asked in turns, each of both as often, so
 * that whatever else the machine does meets both. The restricted children are of the reader's own caseload but for the restriction.
 */
export async function refusedAChild({ store: { dataSource, admin }, biggest, asked: rounds, warmUps }: Bench): Promise<Line[]> {
  await makeAccount(dataSource, biggest, { email, name: 'Invented Reader', roles: ['social-worker'], language: 'en', password });
  const restricted = await caseloadOf(admin, biggest, email);
  await admin.query(
    `insert into access.restrictions (authority_id, child_no, kind, reason, review_on, set_by)
      select authority_id, child_no, 'other', 'of the benchmark', '2099-01-01', 1 from record.children where authority_id = $1 and '/api/children/' || public_id = any ($2)`, [biggest, restricted]);
  const app = await buildApp(dataSource, { logLevel: 'silent', signIn: { secondFactorRoles: [] } });
  const signedIn = await app.inject({ method: 'POST', url: '/api/sign-in', payload: { email, password }, headers: { 'x-aelwyd': '1' } });
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
  const refused = async (url: string) => {
    const { statusCode } = await app.inject({ method: 'GET', url, headers: { cookie } });
    if (statusCode !== 404) throw new EnginesDisagree(`${url} was answered with ${statusCode}`);
  };
  let asked = 0;
  const { hidden, absent } = await inTurns(
    { hidden: () => refused(restricted[asked++ % restricted.length]!), absent: () => refused(`/api/children/${randomUUID()}`) }, rounds, 50 * warmUps);
  await app.close();
  await admin.query(`delete from access.restrictions where authority_id = $1 and reason = 'of the benchmark'`, [biggest]);
  const ratio = hidden.median / absent.median;
  const isEither = ratio >= 1 / APART ? '' : ', too quick';
  return [{ name: 'a restricted child refused : one who is not there', ours: hidden, other: absent, most: APART, note: `${rounds} of each in turns${isEither}` }];
}
