import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { makeTestApp, type TestApp } from '../../test/test-app.js';
import { requestLog } from './request-log.js';

interface Operation {
  requestBody?: unknown;
}
const contract = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/openapi.json'), 'utf8')) as { paths: Record<string, Record<string, Operation>> };
/** What somebody might type or be called. No test data but these is so named. */
const canary = 'Cenhinen-Pedr-7731';
const email = 'cenhinen.pedr.7731@council.example';

describe('what may be read by whoever looks after the machine', () => {
  let test: TestApp;
  let child: string;
  const logged: string[] = [];
  beforeAll(async () => {
    const stream = new PassThrough();
    stream.on('data', (chunk: Buffer) => logged.push(chunk.toString()));
    test = await makeTestApp({ log: requestLog('trace', stream) });
    Logger.overrideLogger({ log: say, error: say, warn: say, debug: say, verbose: say });
    child = await test.asOwner(async (owner) => {
      await owner.query(`select set_config('aelwyd.authority', '1', false)`);
      return (await owner.query(`insert into record.children (authority_id, child_id, forenames, surname, date_of_birth) values (1, 'A', $1, $1, '2014-05-01') returning public_id`, [canary])).rows[0].public_id;
    });
  });
  afterAll(() => test.close());

  const say = (...said: unknown[]) => void logged.push(JSON.stringify(said));

  it('names nobody: no log and no refusal carries what was typed or is recorded, though every route is asked and most refuse', async () => {
    const officer = await test.as(['performance-officer', 'social-worker', 'team-manager', 'head-of-service', 'system-administrator'], { email });
    const refusals: string[] = [];
    let asked = 0;
    for (const [path, verbs] of Object.entries(contract.paths)) {
      for (const verb of Object.keys(verbs)) {
        if (path.endsWith('sign-out')) continue;
        const url = path.replace('{publicId}', child).replace(/\{\w+\}/g, '7d444840-9dc0-41d1-b245-5ffdce74fad2');
        const body = { name: canary, email, password: canary, find: canary, forenames: canary, value: canary, reason: canary, [canary]: canary };
        for (const who of [officer, test.nobody]) {
          const answer = verb === 'get' ? await who.get(`${url}?find=${canary}&name=${canary}&page=${canary}`) : await who.send(verb.toUpperCase() as 'POST', url, body, { 'idempotency-key': canary });
          asked++;
          if (answer.status >= 400) refusals.push(JSON.stringify(answer.body).replaceAll(`"field":"${canary}"`, ''));
          expect({ url, verb, isFailure: answer.status === 500 }).toEqual({ url, verb, isFailure: false });
        }
      }
    }
    expect(asked).toBeGreaterThan(200);
    expect(refusals.length).toBeGreaterThan(100);
    expect(logged.length).toBeGreaterThan(100);
    for (const said of [...refusals, ...logged]) expect(said).not.toMatch(/cenhinen/i);
  });

  it('is the log of every spec’s server, searched as it closes', async () => {
    const other = await makeTestApp();
    await other.nobody.send('POST', '/api/sign-in', { email, password: canary });
    other.app.getHttpAdapter().getInstance().log.info({ body: { password: canary } });
    await expect(other.close()).rejects.toThrow('The log of the server holds “Cenhinen-Pedr-7731”');
  });

  it('is no message of a failure, whose words quote what was stored', async () => {
    const before = logged.length;
    await test.asOwner((owner) => owner.query(`create function staff.refuse() returns trigger language plpgsql as $$ begin raise exception 'no ${canary}'; end $$; create trigger refused before insert on staff.sign_in_attempts for each row execute function staff.refuse()`));
    const answer = await test.nobody.send('POST', '/api/sign-in', { email, password: canary });
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toMatch(/cenhinen|constraint|select|at /i);
    expect(logged.slice(before).join('')).toContain('request failed');
    expect(logged.slice(before).join('')).not.toMatch(/cenhinen/i);
  });
});
