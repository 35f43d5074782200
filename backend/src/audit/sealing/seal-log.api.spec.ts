import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { makeTestStore, type TestStore } from '../../../test/test-store.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { keyIdOf, keyOfSeed, NoAuditKey } from '../audit-key.js';
import { writeExport } from '../export/write-export.js';
import { note } from '../note.js';
import { openLog } from '../open-log.js';
import { signLogOf } from '../signed-log.js';
import { keysVouchedFor, verifyLog } from '../verify/verify-log.js';
import { changeKey } from './change-key.js';
import { pemOf, readCheckpoint } from './checkpoint.js';
import { completeTo } from './complete-to.js';
import { FormerKey } from './key-changes.js';
import { LogMadeAnew, sealAndKeep } from './kept-checkpoint.js';
import { leafOf } from './leaf.js';
import { checkpointOf, sealLog } from './seal-log.js';

describe('sealing the audit log', () => {
  let store: TestStore;
  let admin: pg.Client;
  let key = keyOfSeed(randomBytes(32));
  const folder = mkdtempSync(join(tmpdir(), 'aelwyd-seal-'));
  beforeAll(async () => {
    store = await makeTestStore();
    admin = new pg.Client({ connectionString: store.adminUrl });
    await admin.connect();
    signLogOf(store.dataSource, key);
  });
  afterAll(async () => {
    await admin.end();
    await store.drop();
    rmSync(folder, { recursive: true });
  });

  const write = (event: string) => inAuthority(store.dataSource, { authorityId: 1 }, (manager) => note(manager, { authorityId: 1 }, { event }));
  const verified = () => verifyLog(store.dataSource, { publicKey: key.publicKey, secret: key.secret, checkpoints: [] });

  it('waits for no writer and holds none, and gives a row committed late its place in the next seal', async () => {
    await write('first');
    const late = store.dataSource.createQueryRunner();
    await late.startTransaction();
    await late.query(`select set_config('aelwyd.authority', '1', true)`);
    await note(late.manager, { authorityId: 1 }, { event: 'late' });
    await write('after');
    expect(await completeTo(store.dataSource)).toBeUndefined();
    expect(await sealLog(store.dataSource, key)).toBe(1);
    // The writer in the middle writes on while seals are made.
    await note(late.manager, { authorityId: 1 }, { event: 'later' });
    await late.commitTransaction();
    await late.release();
    expect(await sealLog(store.dataSource, key)).toBe(1);
    const { rows } = await admin.query('select position::integer, seal_no, event from audit.leaves join audit.events using (authority_id, event_no) order by position');
    expect(rows.map(({ position, seal_no, event }) => [position, seal_no, event])).toEqual([[1, 1, 'first'], [2, 1, 'after'], [3, 2, 'late'], [4, 2, 'later']]);
    expect(await completeTo(store.dataSource)).toBe(4);
    expect(await verified()).toEqual([expect.objectContaining({ sealed: 4, seals: 2, unsealed: 0 })]);
  });

  it('makes each seal once, however many processes are at it', async () => {
    for (const event of ['a', 'b', 'c']) await write(event.repeat(3));
    await Promise.all([1, 2, 3, 4].map(() => sealLog(store.dataSource, key)));
    expect(await verified()).toEqual([expect.objectContaining({ sealed: 7, seals: 3, unsealed: 0 })]);
  });

  it.each(['seals', 'leaves', 'key_changes'])('lets the application add to the %s of its authority, and nothing else', async (table) => {
    for (const sql of [`update audit.${table} set authority_id = 9`, `delete from audit.${table}`, `truncate audit.${table}`]) {
      await expect(inAuthority(store.dataSource, { authorityId: 1 }, (manager) => manager.query(sql))).rejects.toThrow(/permission denied/);
      await expect(admin.query(sql)).rejects.toThrow('the audit log only grows');
    }
    expect(await inAuthority(store.dataSource, { authorityId: 2 }, (manager) => manager.query(`select from audit.${table}`))).toEqual([]);
  });

  const verifier = fileURLToPath(new URL('../../../../docs/security/verify-audit.mjs', import.meta.url));
  /** What the program beside the documents says of an export, changed first. */
  const verifiedAlone = (file: string, change: (lines: string[]) => string[] = (lines) => lines, ...options: string[]) => {
    const changed = join(folder, 'changed.jsonl');
    writeFileSync(changed, change(readFileSync(file, 'utf8').trimEnd().split('\n')).join('\n'));
    const { status, stdout } = spawnSync(process.execPath, [verifier, changed, ...options], { encoding: 'utf8' });
    return { status, said: stdout.trim() };
  };
  const exported = async () => {
    const file = join(folder, 'export.jsonl');
    await writeExport(store.dataSource, key, { authorityId: 1, gssCode: 'W06000001' }, file);
    return file;
  };
  const rowsOf = (lines: string[]) => lines.flatMap((line, at) => (line.startsWith('{"row"') ? [at] : []));
  const without = (lines: string[], ...gone: number[]) => lines.filter((_, at) => !gone.includes(at));
  const swapped = (lines: string[], a: number, b: number) => lines.map((line, at) => (at === a ? lines[b]! : at === b ? lines[a]! : line));

  it('goes out as a file that is verified without its database, and says what was changed there', async () => {
    for (const letter of 'abcdef') await write(`seen-${letter}`);
    const file = await exported();
    const lines = readFileSync(file, 'utf8').split('\n');
    const rows = rowsOf(lines);
    // Of the last seal, which holds seven: six rows and the note that the log goes out.
    const [first, second, third] = rows.slice(-7) as [number, number, number];
    const [position, eventNo] = (JSON.parse(lines[second]!) as { row: [number, number] }).row;
    const sealNo = lines.filter((line) => line.startsWith('{"seal"')).length;
    const at = `Event ${eventNo} (position ${position}, seal ${sealNo})`;
    const sealAt = lines.findLastIndex((line) => line.startsWith('{"seal"'));
    const moved = (line: string) => line.replace(`[${position},${eventNo}`, `[${position},${eventNo + 1}`);
    const cases: [string, (all: string[]) => string[], number, string | RegExp][] = [
      ['nothing', (all) => all, 0, `W06000001: all well, ${rows.length} rows in ${sealNo} seals, signed with key ${keyIdOf(key.publicKey)}`],
      ['a letter of a row', (all) => all.map((line, index) => (index === second ? line.replace('seen-b', 'seen-x') : line)), 1, `${at} was altered after it was sealed`],
      ['a row taken out', (all) => without(all, second), 1, `The row at position ${position}, seal ${sealNo} is missing`],
      ['a row put in twice', (all) => [...all.slice(0, third), all[second]!, ...all.slice(third)], 1, `${at} was inserted`],
      ['a row of one’s own put in', (all) => [...all.slice(0, second), leafLine(position, eventNo, 'not there'), ...all.slice(second)], 1, `${at} was inserted`],
      ['two lines exchanged', (all) => swapped(all, second, third), 1, /^Event \d+ \(position \d+, seal \d+\) is not in its place/],
      ['a number', (all) => all.map((line, index) => (index === second ? moved(line) : line)), 1, /was altered after it was sealed$/],
      ['a row with its digest', (all) => all.map((line, index) => (index === second ? leafLine(position, eventNo, 'changed') : line)), 1, new RegExp(`^A row of seal ${sealNo} `)],
      ['a seal taken out with its rows', (all) => without(all, sealAt, ...rows.slice(-7)), 1, /^Seal \d+ is missing: the end of the export tells of it$/],
      ['a root', (all) => all.map((line, index) => (index === sealAt ? line.replace(/"root":"../, '"root":"00') : line)), 1, /^A row of seal/],
      ['a signature', (all) => all.map((line, index) => (index === sealAt ? line.replace(/"signature":"..../, '"signature":"0000') : line)), 1, /is not signed by key/],
      ['the end', (all) => all.slice(0, -1), 1, 'The end is missing: the export was cut off'],
      ['the first lines', (all) => all.slice(2), 2, 'The file is not an export of an audit log.'],
      ['the row of another seal', (all) => swapped(all, first, rows[0]!), 1, 'The row at position 1, seal 1 is missing'],
    ];
    for (const [what, change, status, said] of cases) {
      const got = verifiedAlone(file, change);
      expect({ what, ...got }).toEqual({ what, status, said: typeof said === 'string' ? said : expect.stringMatching(said) });
    }
  });

  const leafLine = (position: number, eventNo: number, text: string) =>
    JSON.stringify({ row: [position, eventNo, leafOf({ authorityId: 1, eventNo, text }).toString('hex'), text] });

  it('goes on with another key: what the one before sealed stays proved, in the store and in an export', async () => {
    const [before, next] = [key, keyOfSeed(randomBytes(32))];
    const kept = join(folder, 'kept.json');
    writeFileSync(kept, JSON.stringify(await checkpointOf(store.dataSource, before)));
    await write('key-before');
    await expect(changeKey(store.dataSource, keyOfSeed(randomBytes(32)), next)).rejects.toThrow(NoAuditKey);
    expect([await changeKey(store.dataSource, before, next), await changeKey(store.dataSource, before, next)]).toEqual([1, 0]);
    key = next;
    await write('key-after');
    await sealLog(store.dataSource, key);
    expect(await verified()).toEqual([expect.not.objectContaining({ fault: expect.anything() })]);
    expect((await verifyLog(store.dataSource, { publicKey: before.publicKey, checkpoints: [] }))[0]?.fault).toBeUndefined();
    expect(await keysVouchedFor(store.dataSource, next.publicKey)).toEqual(new Set([pemOf(before.publicKey), pemOf(next.publicKey)]));
    await expect(sealLog(store.dataSource, before)).rejects.toThrow(FormerKey);
    await expect(openLog(store.dataSource, { key: before })).rejects.toThrow(NoAuditKey);
    await openLog(store.dataSource, { key });
    const file = await exported();
    expect(verifiedAlone(file, undefined, '--checkpoint', kept)).toEqual({ status: 0, said: expect.stringContaining(keyIdOf(next.publicKey)) });
    const pem = join(folder, 'other.pem');
    writeFileSync(pem, pemOf(keyOfSeed(randomBytes(32)).publicKey));
    expect(verifiedAlone(file, undefined, '--key', pem)).toMatchObject({ status: 1 });
    expect(verifiedAlone(file, (lines) => lines.map((line) => line.replace(/"changedAt":\d/, '"changedAt":9')))).toEqual({ status: 1, said: expect.stringContaining('change of keys after seal') });
  });

  it('tells where a change of keys was altered or taken out', async () => {
    await admin.query('set session_replication_role = replica; create table public.kept as table audit.key_changes');
    await admin.query(`update audit.key_changes set changed_at = changed_at - interval '1 day'`);
    expect((await verified())[0]?.fault).toMatchObject({ kind: 'key-change-altered' });
    await admin.query('delete from audit.key_changes');
    expect((await verified())[0]?.fault).toMatchObject({ sealNo: 1 });
    await admin.query('insert into audit.key_changes table public.kept; set session_replication_role = origin');
    expect((await verified())[0]?.fault).toBeUndefined();
  });

  it('keeps the newest checkpoint, and never over one the log does not continue from', async () => {
    const file = join(folder, 'checkpoint.json');
    await write('one');
    await sealAndKeep(store.dataSource, key, file);
    await write('two');
    await sealAndKeep(store.dataSource, key, file);
    const kept = readCheckpoint(readFileSync(file, 'utf8'));
    expect(kept.heads).toEqual((await checkpointOf(store.dataSource, key)).heads);
    expect(() => readCheckpoint(JSON.stringify({ ...kept, heads: [] }))).toThrow('changed after it was signed');
    await admin.query(`set session_replication_role = replica; delete from audit.leaves where seal_no = (select max(seal_no) from audit.seals); delete from audit.seals where seal_no = (select max(seal_no) from audit.seals)`);
    await write('three');
    await expect(sealAndKeep(store.dataSource, key, file)).rejects.toThrow(LogMadeAnew);
    expect(readCheckpoint(readFileSync(file, 'utf8'))).toEqual(kept);
  });
});
