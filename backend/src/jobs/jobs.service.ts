import { Injectable } from '@nestjs/common';
import { type EntityManager, DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { Person } from '../http/person.js';
import { Conflict, NotFound } from '../http/problem.js';
import { JobKinds } from './job-kinds.js';
import { jobColumns, type JobRow, jobView } from './job-row.js';
import { type FindingView, FindingsView, JobView, JobsView } from './job-view.js';

const PAGE_SIZE = 25;
const SHOWN = 200;

/** Jobs of a person's authority: asked for, looked at, told to stop. */
@Injectable()
export class JobsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kinds: JobKinds,
  ) {}

  /** Puts a job in the queue and answers with its id. */
  ask(person: Person, kind: string, input: object): Promise<string> {
    return inAuthority(this.dataSource, person, (manager) => this.askWithin(manager, person, kind, input));
  }

  /** The same in the transaction of the act that asks for it: neither without the other. */
  async askWithin(manager: EntityManager, person: Person, kind: string, input: object): Promise<string> {
    const [made] = await manager.query(
      `insert into jobs.jobs (authority_id, kind, input, asked_by, asked_as, request_id) values ($1, $2, $3, $4, $5, $6) returning public_id`,
      [person.authorityId, kind, input, person.userNo, person.roles, person.requestId],
    );
    await note(manager, person, { event: `${kind}-asked`, subject: made.public_id });
    return made.public_id as string;
  }

  list(person: Person, page: number): Promise<JobsView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const [{ total }] = await manager.query('select count(*)::integer as total from jobs.jobs');
      const rows: JobRow[] = await manager.query(`select ${jobColumns} from jobs.jobs order by job_no desc limit $1 offset $2`, [PAGE_SIZE, (page - 1) * PAGE_SIZE]);
      return { total, page, pageSize: PAGE_SIZE, rows: rows.map((row) => jobView(row, this.kinds.of(row.kind))) };
    });
  }

  job(person: Person, id: string): Promise<JobView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const row = await jobOf(manager, id);
      const [faults, warnings] = [await findings(manager, row.jobNo, 'fault', SHOWN, 0), await findings(manager, row.jobNo, 'warning', SHOWN, 0)];
      return jobView(row, this.kinds.of(row.kind), { faults, warnings });
    });
  }

  findings(person: Person, id: string, severity: 'fault' | 'warning', page: number): Promise<FindingsView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const { jobNo } = await jobOf(manager, id);
      const [{ total }] = await manager.query('select count(*)::integer as total from jobs.findings where job_no = $1 and severity = $2', [jobNo, severity]);
      return { total, page, pageSize: PAGE_SIZE, rows: await findings(manager, jobNo, severity, PAGE_SIZE, (page - 1) * PAGE_SIZE) };
    });
  }

  /** A job that waits is cancelled when its turn comes, one that runs at its next step. */
  cancel(person: Person, id: string): Promise<void> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const { jobNo } = await jobOf(manager, id);
      const [told] = await manager.query(
        `update jobs.jobs set cancel_asked = true where job_no = $1 and state in ('waiting', 'running') returning job_no`,
        [jobNo],
      );
      if (told.length === 0) throw new Conflict('job-ended', { en: 'This job has already ended', cy: 'Mae’r gwaith hwn eisoes wedi dod i ben' });
      await note(manager, person, { event: 'job-cancelled', subject: id });
    });
  }
}

async function jobOf(manager: EntityManager, id: string): Promise<JobRow> {
  const [row] = await manager.query(`select ${jobColumns} from jobs.jobs where public_id = $1`, [id]);
  if (!row) throw new NotFound('no-such-job', { en: 'There is no such job', cy: 'Nid oes gwaith o’r fath' });
  return row;
}

async function findings(manager: EntityManager, jobNo: number, severity: string, limit: number, offset: number): Promise<FindingView[]> {
  const rows: { finding: FindingView }[] = await manager.query(
    'select finding from jobs.findings where job_no = $1 and severity = $2 order by finding_no limit $3 offset $4',
    [jobNo, severity, limit, offset],
  );
  return rows.map(({ finding }) => finding);
}
