import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { type AppOptions, buildApp } from '../src/server/build-app.js';
import { makeAccount } from '../src/staff/make-account.js';
import type { Role } from '../src/staff/roles.js';
import { SearchedLog } from './searched-log.js';
import { makeTestStore, type TestStore, type TestStoreOptions } from './test-store.js';

const PASSWORD = 'a password of the tests';

/** One answer of the server, read. */
export interface Answer {
  status: number;
  body: unknown;
  headers: Record<string, string | string[] | number | undefined>;
}

/** Asks the server as one person. */
export interface Asking {
  get(url: string): Promise<Answer>;
  send(method: 'POST' | 'PUT' | 'DELETE' | 'PATCH', url: string, payload?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

export interface TestApp {
  app: NestFastifyApplication;
  store: TestStore;
  /** Signs in as a new account with these roles, of authority 1 unless another is given. */
  as(roles: Role[], person?: { authorityId?: number; email?: string }): Promise<Asking>;
  nobody: Asking;
  /** Asks with the session that an answer brought. */
  with(answer: Pick<Answer, 'headers'>): Asking;
  /** Does something in the store that the application itself may not. */
  asOwner<T>(act: (client: pg.Client) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * The whole server over a database of its own; a password alone signs in unless told otherwise. As it closes its log is searched for what
 * it was sent and who is in its store. Call once per test file, in `beforeAll`; close it in `afterAll`.
 */
export async function makeTestApp({ signIn, log, ...options }: TestStoreOptions & Pick<AppOptions, 'signIn' | 'log'> = {}): Promise<TestApp> {
  const store = await makeTestStore(options);
  const searched = new SearchedLog();
  const app = await buildApp(store.dataSource, { log: log ?? searched.log, signIn: { secondFactorRoles: [], ...signIn } });
  let made = 0;
  const asOwner = async <T>(act: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: store.adminUrl });
    await client.connect();
    return act(client).finally(() => client.end());
  };
  const asking = (cookie: string | undefined) => askingWith(app, cookie, searched);
  return {
    app,
    store,
    nobody: asking(undefined),
    as: async (roles, { authorityId = 1, email = `person-${++made}@council.example` } = {}) => {
      await makeAccount(store.dataSource, authorityId, { email, name: 'Invented Person', roles, language: 'en', password: PASSWORD });
      const { headers } = await asking(undefined).send('POST', '/api/sign-in', { email, password: PASSWORD });
      return asking(cookieOf(headers));
    },
    with: ({ headers }) => asking(cookieOf(headers)),
    asOwner,
    close: async () => {
      await app.close();
      await asOwner((owner) => searched.search(owner)).finally(() => store.drop());
    },
  };
}

function cookieOf(headers: Answer['headers']): string | undefined {
  return String(headers['set-cookie']).split(';')[0];
}

function askingWith(app: NestFastifyApplication, cookie: string | undefined, searched: SearchedLog): Asking {
  const ask = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH', url: string, payload?: unknown, headers: Record<string, string> = {}) => {
    searched.carried(payload);
    const answer = await app.inject({
      method, url, payload: payload as object | undefined, headers: { ...(cookie && { cookie }), ...(method !== 'GET' && { 'x-aelwyd': '1' }), ...headers },
    });
    const isJson = String(answer.headers['content-type']).includes('json');
    return { status: answer.statusCode, body: isJson && answer.body ? answer.json() : answer.body, headers: answer.headers };
  };
  return { get: (url) => ask('GET', url), send: ask };
}
