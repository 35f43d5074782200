import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { buildApp } from '../../src/server/build-app.js';
import { makeAccount } from '../../src/staff/make-account.js';
import { statementsOf, type Statement } from '../store/statements-of.js';
import type { Line } from '../timing/result-table.js';
import { answersASecond } from '../timing/answers-a-second.js';
import { EnginesDisagree } from './agree.js';
import type { Bench } from './bench.js';

const CHILDREN = 20;
const [email, password] = ['reader@council.example', 'a password of the benchmarks'];

/**
 * A child's record read over HTTP by somebody whose session, role and right to see the child are asked of the store for every
 * answer and whose reading is noted in the log, against a bare HTTP server that sends the same statements and none of the rest.
 */
export async function readOfAChild({ store: { dataSource, admin }, biggest, rounds, seconds }: Bench): Promise<Line[]> {
  await makeAccount(dataSource, biggest, { email, name: 'Invented Reader', roles: ['social-worker'], language: 'en', password });
  const paths = await caseloadOf(admin, biggest, email);
  const app = await buildApp(dataSource, { logLevel: 'silent', signIn: { secondFactorRoles: [] } });
  await app.listen(0, '127.0.0.1');
  const signedIn = await app.inject({ method: 'POST', url: '/api/sign-in', payload: { email, password }, headers: { 'x-aelwyd': '1' } });
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
  const asked = new Map<string, Statement[]>();
  for (const path of paths) asked.set(path, await statementsOf(dataSource, () => ask(app, path, cookie)));
  const bare = await bareServer(asked, admin);
  const address = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const { ours, other } = await answersASecond({ ours: { address, cookie }, other: { address: bare.address, cookie } }, paths, Math.min(rounds, 3), seconds / 5);
  await bare.close();
  await app.close();
  const share = (ours / other).toFixed(2);
  return [
    {
      name: 'a child’s record read, authorized and audited : bare server, same statements',
      ours: { best: 1000 / ours, median: 1000 / ours }, other: { best: 1000 / other, median: 1000 / other }, most: 1 / 0.4,
      note: `${Math.round(ours)} : ${Math.round(other)} answers a second, ${share} of it; ${asked.get(paths[0]!)?.length} statements`,
    },
  ];
}

/** The children of the worker with most of them, who is given the reader's address. */
export async function caseloadOf(admin: pg.Client, authorityId: number, address: string): Promise<string[]> {
  const [{ worker }] = (await admin.query<{ worker: number }>(
    `select staff_no as worker from record.allocations where authority_id = $1 and role = 'social-worker' and ended_on is null group by staff_no order by count(*) desc limit 1`,
    [authorityId],
  )).rows as [{ worker: number }];
  await admin.query('update record.staff set email = $3, ended_on = null where authority_id = $1 and staff_no = $2', [authorityId, worker, address]);
  const { rows } = await admin.query<{ path: string }>(
    `select distinct '/api/children/' || c.public_id as path from record.children c join record.allocations a using (authority_id, child_no)
      where c.authority_id = $1 and a.staff_no = $2 and a.ended_on is null order by 1 limit ${CHILDREN}`,
    [authorityId, worker],
  );
  return rows.map(({ path }) => path);
}

async function ask(app: Awaited<ReturnType<typeof buildApp>>, path: string, cookie: string): Promise<void> {
  const { statusCode } = await app.inject({ method: 'GET', url: path, headers: { cookie } });
  if (statusCode !== 200) throw new EnginesDisagree(`${path} was answered with ${statusCode}`);
}

/** Node’s own server and PostgreSQL’s own driver: the rows as JSON, past row-level security, for whoever asks. */
async function bareServer(asked: ReadonlyMap<string, Statement[]>, admin: pg.Client): Promise<{ address: string; close(): Promise<void> }> {
  const pool = new pg.Pool({ host: admin.host, port: admin.port, user: admin.user, password: String(admin.password), database: admin.database, max: 20 });
  const server = createServer((request, response) => {
    void (async () => {
      const client = await pool.connect();
      const answer = [];
      for (const { text, values } of asked.get(request.url ?? '') ?? []) answer.push((await client.query(text, values)).rows);
      client.release();
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await pool.end();
    },
  };
}
