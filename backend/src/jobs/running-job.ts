import type { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { JobKind, JobOutcome, Work } from './job-kind.js';

const TELL_EVERY = 400;

/** A claimed job's row, as the one process that works on it writes it. */
export class RunningJob {
  private told = 0;
  private cancelled = false;
  private telling: Promise<void> = Promise.resolve();

  private constructor(
    private readonly dataSource: DataSource,
    readonly jobNo: number,
    readonly kindName: string,
    readonly publicId: string,
    readonly actor: Work['actor'],
    readonly input: Record<string, unknown>,
  ) {}

  static async read(dataSource: DataSource, authorityId: number, jobNo: number): Promise<RunningJob> {
    const [row] = await inAuthority(dataSource, { authorityId }, (manager) => manager.query('select * from jobs.jobs where job_no = $1', [jobNo]));
    const actor = { authorityId, userNo: row.asked_by, roles: row.asked_as, requestId: row.request_id };
    return new RunningJob(dataSource, jobNo, row.kind, row.public_id, actor, row.input);
  }

  get isCancelled(): boolean {
    return this.cancelled;
  }

  cancel(): void {
    this.cancelled = true;
  }

  /** Keeps what is said last in each moment; asks at the same time whether to stop. */
  tell(kind: JobKind, step: string, share: number): void {
    const now = Date.now();
    if (now - this.told < TELL_EVERY) return;
    this.told = now;
    const at = Math.max(0, kind.steps.findIndex(({ code }) => code === step));
    this.telling = this.telling.then(async () => {
      const [[row]] = await inAuthority(this.dataSource, this.actor, (manager) =>
        manager.query('update jobs.jobs set step = $2, share = $3 where job_no = $1 returning cancel_asked', [this.jobNo, at, Math.min(1, Math.max(0, share))]),
      );
      this.cancelled ||= row.cancel_asked;
    });
  }

  async askWhetherToStop(): Promise<void> {
    const [row] = await inAuthority(this.dataSource, this.actor, (manager) => manager.query('select cancel_asked from jobs.jobs where job_no = $1', [this.jobNo]));
    this.cancelled ||= row.cancel_asked;
  }

  /** Ends the job with what came of it: its findings, its result and its audit row in one transaction. */
  async end(state: 'done' | 'refused' | 'failed' | 'cancelled', outcome?: JobOutcome): Promise<void> {
    await this.telling;
    const { result, faults = [], warnings = [] } = outcome ?? {};
    await inAuthority(this.dataSource, this.actor, async (manager) => {
      for (const [severity, found] of [['fault', faults], ['warning', warnings]] as const) {
        for (let from = 0; from < found.length; from += 5000) {
          await manager.query(
            `insert into jobs.findings (authority_id, job_no, severity, finding_no, finding)
              select $1, $2, $3, $4 + nth, finding from jsonb_array_elements($5::jsonb) with ordinality as f (finding, nth)`,
            [this.actor.authorityId, this.jobNo, severity, from, JSON.stringify(found.slice(from, from + 5000))],
          );
        }
      }
      await manager.query('update jobs.jobs set state = $2, result = $3, ended_at = now() where job_no = $1', [
        this.jobNo, state, result ? { ...result, faultCount: faults.length, warningCount: warnings.length } : null,
      ]);
      await note(manager, this.actor, { event: `${this.kindName}-${state}`, subject: this.publicId });
    });
  }
}
