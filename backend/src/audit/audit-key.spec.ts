import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { logKeepingOf, NoAuditKey } from './audit-key.js';

const folder = mkdtempSync(join(tmpdir(), 'aelwyd-key-'));
const given = Buffer.alloc(32, 7).toString('base64');

describe('the key of the audit log', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is made in the folder of an embedded store, for its owner alone, and stays the same', () => {
    const [first, again] = [logKeepingOf({}, folder), logKeepingOf({}, folder)];
    expect(first.key?.secret).toEqual(again.key?.secret);
    expect(statSync(join(folder, 'audit-key')).mode & 0o777).toBe(0o600);
    expect(first.checkpointFile).toBe(join(folder, 'audit-checkpoint.json'));
  });

  it('is the one given, wherever the store is', () => {
    const environment = { AELWYD_AUDIT_KEY: given, NODE_ENV: 'production' };
    expect(logKeepingOf(environment, folder).key?.secret).toEqual(logKeepingOf(environment, undefined).key?.secret);
    expect(logKeepingOf(environment, folder).key?.secret).not.toEqual(logKeepingOf({}, folder).key?.secret);
  });

  it.each([
    { environment: { NODE_ENV: 'production' }, because: 'there is none in production' },
    { environment: { NODE_ENV: 'production', AELWYD_AUDIT_KEY: '' }, because: 'an empty one is none' },
    { environment: { AELWYD_AUDIT_KEY: 'secret' }, because: 'it is too short' },
    { environment: { AELWYD_AUDIT_KEY: `AAAA${given}` }, because: 'it is too long' },
  ])('is refused where $because', ({ environment }) => {
    expect(() => logKeepingOf(environment, folder)).toThrow(NoAuditKey);
  });

  it('is not made up for a database of one’s own', () => {
    expect(logKeepingOf({}, undefined)).toEqual({ key: undefined, checkpointFile: undefined });
  });
});
