import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../database/embedded-postgres.js';

/** One child looked after at the end of 2017 under a full care order, and one in the summer of 2016, of the invented council. */
const files: Record<string, string> = {
  'datapackage.json': '{"aelwyd":{"authority":"W06999999","extractedAt":"2018-06-01T09:00:00Z"}}',
  'children.csv': 'child_id,forenames,surname,date_of_birth,sex\nC1,Nia,Dychmygol,2009-04-01,female\nC2,Owain,Dychmygol,2011-04-01,male\n',
  'periods-of-care.csv': 'child_id,started_on,category_of_need,ended_on,reason_ended\nC1,2015-01-05,N1,,\nC2,2016-05-03,N1,2016-08-01,E4\n',
  'legal-statuses.csv': 'child_id,legal_status,started_on\nC1,C2,2015-01-05\n',
  'placements.csv': 'placement_id,child_id,started_on,placement_type\nP1,C1,2015-01-05,F2\n',
};

interface Printed {
  authority: string;
  asAt: string;
  knownAt: string | null;
  indicators: { code: string; population: number; met: number | null; rate: number | null; groups: Record<string, number> | null }[];
}

describe('The commands', () => {
  let home: string;
  let server: EmbeddedPostgres;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'aelwyd-cli-'));
    // The commands share a store that stays up: a server started for each would be most of the time.
    server = await startEmbeddedPostgres(join(home, 'store'), { stays: true, throwAway: true });
    await folder('first');
    await folder('second', { 'placements.csv': files['placements.csv']!.replace('F2', 'P1') });
    await folder('bad', { 'children.csv': files['children.csv']!.replace('2009-04-01', '01/04/2009') });
  });
  afterAll(async () => {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  });

  async function folder(name: string, changed: Record<string, string> = {}): Promise<void> {
    await mkdir(join(home, name));
    for (const [file, text] of Object.entries({ ...files, ...changed })) await writeFile(join(home, name, file), text);
  }

  const run = (...words: string[]) => runIn('en_GB.UTF-8', ...words);
  function runIn(locale: string, ...words: string[]): { code: number | null; out: string; told: string } {
    const done = spawnSync(process.execPath, [join(import.meta.dirname, '../../dist/cli/main.js'), ...words, '--data', join(home, 'store')], { encoding: 'utf8', env: { ...process.env, DATABASE_URL: '', LC_ALL: locale } });
    return { code: done.status, out: done.stdout, told: done.stderr };
  }
  const profile = (...more: string[]) => {
    const { code, out, told } = run('profile', '--authority', 'W06999999', '--as-at', '2018-01-01', '--format', 'json', ...more);
    expect([code, told]).toEqual([0, expect.any(String)]);
    const printed = JSON.parse(out) as Printed;
    return { printed, of: (code: string) => printed.indicators.find((indicator) => indicator.code === code)! };
  };

  it('say in the language of the terminal what is wrong', () => {
    const wrong = ['digest', '--authority', 'W06999999', '--as-of', 'ddoe', '--out', home];
    expect(run(...wrong)).toMatchObject({ code: 2, told: expect.stringContaining('ddoe is not a date such as 2026-11-26.') });
    expect(runIn('cy_GB.UTF-8', ...wrong)).toMatchObject({ code: 2, told: expect.stringContaining('Nid yw ddoe yn ddyddiad fel 2026-11-26.') });
  });

  it('import, tell faults, work out the profile as it is and as it was known, and write everything back', async () => {
    const bad = run('import', 'extract', join(home, 'bad'), '--json');
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out)).toMatchObject({ ok: false, faults: [{ file: 'children.csv', line: 2, column: 'date_of_birth', rule: 'type', child: 'C1', message: { en: expect.any(String), cy: expect.any(String) } }] });
    expect(profile().of('looked-after').population).toBe(0);

    expect(run('import', 'extract', join(home, 'first'), '--json')).toMatchObject({ code: 0, told: expect.stringMatching(/Working out the clocks\n +[1-9]\d* for 2 children/) });
    const instant = new Date().toISOString();
    expect(run('import', 'extract', join(home, 'second'), '--json')).toMatchObject({ code: 0 });

    const now = profile();
    expect(now.printed).toMatchObject({ authority: 'W06999999', asAt: '2018-01-01', knownAt: null });
    expect(now.printed.indicators).toHaveLength(41);
    expect(now.of('with-parents')).toMatchObject({ population: 1, met: 1, rate: 1 });
    const then = profile('--known-at', instant);
    expect(then.of('with-parents')).toMatchObject({ population: 1, met: 0, rate: 0 });
    expect(then.of('in-foster-care')).toMatchObject({ met: 1 });

    expect(run('export', 'extract', join(home, 'back'), '--authority', 'W06999999').code).toBe(0);
    expect(await readFile(join(home, 'back', 'placements.csv'), 'utf8')).toContain('P1,C1,2015-01-05,');
    const again = run('import', 'extract', join(home, 'back'), '--json');
    expect(JSON.parse(again.out)).toMatchObject({ ok: true, warnings: [] });
    expect((JSON.parse(again.out) as { changes: { added: number; changed: number; removed: number }[] }).changes.every(({ added, changed, removed }) => added + changed + removed === 0)).toBe(true);
  });

  it('work the clocks out again, of one authority or of all', () => {
    for (const which of [['--authority', 'W06999999'], []]) {
      expect(run('clocks-derive', ...which)).toMatchObject({ code: 0, out: '', told: expect.stringMatching(/: 2 children, [1-9]\d* clocks, 0 deadlines moved/) });
    }
    expect(run('clocks-derive', '--authority', 'nowhere').code).toBe(2);
  });

  it('load a newer population, which the rate then names', async () => {
    const file = join(home, 'populations.csv');
    await writeFile(file, 'gss_code,mid_year,age_0_17,vintage,source\nW06999999,2017,x,own,own count\n');
    expect(run('reference', 'load', 'populations', file, '--authority', 'W06999999')).toMatchObject({ code: 1, out: '', told: expect.stringContaining('llinell 2, age_0_17: ddim yn nifer') });
    await writeFile(file, 'gss_code,mid_year,age_0_17,vintage,source\nW06999999,2017,1000,own,own count\n');
    expect(run('reference', 'load', 'populations', file, '--authority', 'W06999999').code).toBe(0);
    expect(profile().of('rate-per-10000')).toMatchObject({ population: 1, per10000: 10, populationVintage: 'own' });
  });

  it('tell what was owed to a child and when, as the document alone', () => {
    const { code, out } = run('clocks', '--authority', 'W06999999', '--as-of', '2016-06-01', '--child', 'C2', '--format', 'json');
    const first = (JSON.parse(out) as { duty: string }[]).find(({ duty }) => duty === 'review-first');
    expect([code, first]).toEqual([0, { duty: 'review-first', child: 'C2', aroseOn: '2016-05-03', dueOn: '2016-06-01', dueAt: null, metOn: null, lapsedOn: null, state: expect.any(String), regime: null, missing: null }]);
    expect(run('clocks', '--authority', 'W06999999', '--as-of', '2016-06-01', '--format', 'csv').out).toContain('\r\nreview-first,C2,2016-05-03,2016-06-01,');
  });

  it('write the daily mails of a day, and none where nobody acts on anything', () => {
    const done = run('digest', '--authority', 'W06999999', '--as-of', '2016-06-01', '--out', join(home, 'mails'));
    expect(done).toMatchObject({ code: 0, out: '', told: expect.stringContaining('Mails written: 0') });
  });

  it('seal what they leave in the audit log, and hold the log to a checkpoint kept elsewhere', async () => {
    const add = (email: string) => run('account', 'add', email, '--authority', 'W06999999', '--name', 'Invented', '--role', 'iro').code;
    const kept = join(home, 'kept.json');
    expect(add('first@council.example')).toBe(0);
    expect(run('audit', 'checkpoint', '--out', kept).code).toBe(0);
    expect(add('second@council.example')).toBe(0);
    const { code, out } = run('audit', 'verify', '--checkpoint', kept, '--json');
    const [log] = JSON.parse(out) as { authority: string; seals: number; sealed: number; unsealed: number }[];
    expect([code, log]).toEqual([0, { authority: 'W06999999', sealed: expect.any(Number), seals: expect.any(Number), unsealed: 0 }]);
    expect(run('audit', 'verify', '--authority', 'W06999999').out).toBe(`W06999999: all well, ${log?.sealed} rows in ${log?.seals} seals\n`);
    await writeFile(kept, (await readFile(kept, 'utf8')).replace('"rows": ', '"rows": 1'));
    expect(run('audit', 'verify', '--checkpoint', kept)).toMatchObject({ code: 2, out: '', told: expect.stringContaining('changed after it was signed') });
  });

  it('write the log so that it is verified without Aelwyd, change its key and that of sealed secrets, and name the row somebody altered', async () => {
    const out = join(home, 'log.jsonl');
    const alone = (...more: string[]) => spawnSync(process.execPath, [join(import.meta.dirname, '../../../docs/security/verify-audit.mjs'), out, ...more], { encoding: 'utf8' });
    const kept = join(home, 'before.json');
    expect(run('audit', 'checkpoint', '--out', kept).code).toBe(0);
    const exported = run('audit', 'export', '--authority', 'W06999999', '--out', out);
    const [, rows, key] = /(\d+) rows, signed with key (\w{16})/.exec(exported.told) ?? [];
    expect([exported.code, exported.out]).toEqual([0, '']);
    expect(alone('--checkpoint', kept)).toMatchObject({ status: 0, stdout: expect.stringMatching(`^W06999999: all well, ${rows} rows in \\d+ seals, signed with key ${key}\n$`) });

    const changed = run('audit', 'change-key');
    expect(changed).toMatchObject({ code: 0, out: '', told: expect.stringMatching(`1 logs go on with key \\w{16}; before it was ${key}\n`) });
    expect(run('secrets', 'change-key')).toMatchObject({ code: 0, out: '', told: expect.stringContaining('0 secrets of authenticator apps sealed anew') });
    // What the key before sealed, and a checkpoint it signed, stay proved.
    expect(run('audit', 'verify', '--checkpoint', kept)).toMatchObject({ code: 0, out: expect.stringMatching(/^W06999999: all well, \d+ rows in \d+ seals\n$/) });
    expect(run('audit', 'export', '--authority', 'W06999999', '--out', out).told).toMatch(`signed with key ${/go on with key (\w{16})/.exec(changed.told)?.[1]}`);
    expect(alone('--checkpoint', kept).status).toBe(0);

    const owner = new pg.Client({ connectionString: server.adminUrl });
    await owner.connect();
    await owner.query(`begin; set local session_replication_role = replica; update audit.events set event = 'looked-away' where event_no = (select min(event_no) from audit.events); commit`);
    await owner.end();
    expect(run('audit', 'verify')).toMatchObject({ code: 1, out: 'W06999999: Event 1 (position 1, seal 1) was altered after it was sealed\n' });
  });

  it.each([
    [['digest', '--authority', 'W06999999', '--as-of', '2016-02-30', '--out', 'nowhere'], 'there is no such day to write mails of'],
    [['digest', '--authority', 'W06999999', '--as-of', '2016-06-01'], 'no folder is named'],
    [['clocks', '--authority', 'W06999999', '--as-of', '2016-06-01', '--child', 'C3', '--format', 'json'], 'the authority has no such child'],
    [['clocks', '--authority', 'W06999999', '--as-of', '2015-02-30', '--format', 'json'], 'there is no such day to tell clocks of'],
    [['profile', '--authority', 'W06999998', '--as-at', '2018-01-01', '--format', 'json'], 'there is no such authority'],
    [['profile', '--authority', 'W06999999', '--as-at', '2018-02-30', '--format', 'json'], 'there is no such day'],
    [['profile', '--authority', 'W06999999', '--as-at', '2018-01-01'], 'no format is named'],
    [['audit', 'verify', '--checkpoint', 'nowhere.json'], 'there is no such checkpoint'],
    [['audit', 'export', '--authority', 'W06999998', '--out', 'nowhere'], 'there is no log of such an authority'],
    [['import', 'extract', 'nowhere'], 'there is no such folder'],
  ])('end with 2 on %j, because %s', (words) => {
    expect(run(...words)).toMatchObject({ code: 2, out: '' });
  });
});
