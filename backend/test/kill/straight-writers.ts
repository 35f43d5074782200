import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { keyOfSeed } from '../../src/audit/audit-key.js';
import { signLogOf } from '../../src/audit/signed-log.js';
import { appDataSource } from '../../src/database/app-data-source.js';
import { inAuthority, inOneMessage } from '../../src/database/authority-transaction.js';
import type { Person } from '../../src/http/person.js';
import { saidOf, visitStored } from '../../src/visits/store-visit.js';
import { nextVisitNo } from '../../src/visits/visit-numbers.js';
import type { RecordVisitDto } from '../../src/visits/visit.dto.js';
import type { Told } from './writers.js';

const AUTHORITIES = 8;
const visit = { visitedOn: '2018-03-01', seen: true, seenAlone: true } as RecordVisitDto;
const key = keyOfSeed(Buffer.alloc(32, 7));

/**
 * Writers straight at the database, each in an authority of its own, with the statement the server stores a visit by: its key, its row of the
 * audit log, its transaction. Many times as fast as over HTTP, for as many writes as it takes to trust a disk.
 */
export class StraightWriters {
  readonly told: Told = { stored: new Set(), unanswered: new Set() };
  private readonly ended = new AbortController();
  private writing: Promise<void>[] = [];
  private dataSource: DataSource | undefined;
  private readonly children = new Map<number, number>();

  /** Goes on at the database that is up now; begins at the first. */
  async reach(appUrl: string): Promise<void> {
    const dataSource = await appDataSource(appUrl).initialize();
    signLogOf(dataSource, key);
    if (this.writing.length === 0) for (let authorityId = 1; authorityId <= AUTHORITIES; authorityId++) this.children.set(authorityId, await childOf(dataSource, authorityId));
    const last = this.dataSource;
    this.dataSource = dataSource;
    if (this.writing.length === 0) this.writing = [...this.children.keys()].map((authorityId) => this.write(authorityId));
    await last?.destroy().catch(() => undefined);
  }

  async hasStored(count: number): Promise<void> {
    while (this.told.stored.size < count) await sleep(5);
  }

  /** Stops when every visit under way has been answered. */
  async stop(): Promise<void> {
    this.ended.abort();
    await Promise.all(this.writing);
    await this.dataSource?.destroy();
  }

  private async write(authorityId: number): Promise<void> {
    while (!this.ended.signal.aborted) {
      const visitId = randomUUID();
      this.told.unanswered.add(visitId);
      // Nobody answered: whether the visit is stored is not known, so it is sent again.
      while (!(await this.store(authorityId, visitId).catch(() => false))) await sleep(20);
      this.told.unanswered.delete(visitId);
      this.told.stored.add(visitId);
    }
  }

  /** A row of nothing means that the key stands already: stored before, and noted then. */
  private async store(authorityId: number, visitId: string): Promise<boolean> {
    const [dataSource, worker] = [this.dataSource!, workerOf(authorityId)];
    const row = { childNo: this.children.get(authorityId)!, visitId, act: null, writeUpDueOn: '2018-03-06' };
    await inOneMessage(dataSource, worker, [visitStored(dataSource, worker, await nextVisitNo(dataSource.manager), row, saidOf(visit, visit))]);
    return true;
  }
}

async function childOf(dataSource: DataSource, authorityId: number): Promise<number> {
  return inAuthority(dataSource, { authorityId }, async (manager) => {
    await manager.query("insert into staff (authority_id, staff_id, name, email, job, team, started_on) values ($1, 'straight', 'Invented Worker', $2, 'social-worker', 'North', '2015-01-01')", [authorityId, workerOf(authorityId).email]);
    const [made] = await manager.query(
      "insert into children (authority_id, child_id, forenames, surname, date_of_birth) values ($1, 'straight', 'Invented', 'Child', '2015-02-28') returning child_no", [authorityId],
    );
    return made.child_no;
  });
}

function workerOf(authorityId: number): Person {
  return { authorityId, userNo: 1, sessionNo: 1, name: 'Invented Worker', email: 'straight@council.example', language: 'cy', roles: ['social-worker'], permissions: ['record-visits'], requestId: 'straight' } as Person;
}
