import { describe, expect, it } from '@jest/globals';
import { Writable } from 'node:stream';
import { requestLog } from './request-log.js';
import { whatFailed } from './what-failed.js';

describe('what may be logged of a failure', () => {
  const named = 'Siôn Llywelyn';

  it('is its kind, the database’s names for it and where it happened, never its message', () => {
    const failed = Object.assign(new Error(`duplicate key (${named})`), {
      name: 'QueryFailedError',
      parameters: [named],
      driverError: { code: '23505', constraint: 'children_child_id_once', table: 'children', detail: `Key (surname)=(${named})` },
    });
    const logged = whatFailed(failed);
    expect(logged).toMatchObject({ kind: 'QueryFailedError', code: '23505', constraint: 'children_child_id_once', table: 'children' });
    expect(JSON.stringify(logged)).not.toContain(named);
    expect((logged['frames'] as string[])[0]).toContain('what-failed.spec.ts');
  });

  it('is the pattern of a request’s route, not the address somebody typed', () => {
    const lines: string[] = [];
    const into = new Writable({ write: (line, _encoding, done) => done(void lines.push(String(line))) });
    const request = { id: 'r-1', method: 'GET', url: `/api/children?find=${named}`, routeOptions: { url: '/api/children' } };
    requestLog('info', into).info({ req: request, err: new Error(named) }, 'request');
    expect(JSON.parse(lines.join(''))).toMatchObject({ req: { id: 'r-1', method: 'GET', route: '/api/children' }, err: { kind: 'Error' } });
    expect(lines.join('')).not.toContain(named);
  });
});
