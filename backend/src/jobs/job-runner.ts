import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { whatFailed } from '../http/what-failed.js';
import { JobCancelled } from './job-kind.js';
import { JobKinds } from './job-kinds.js';
import { RunningJob } from './running-job.js';

const LOOK_EVERY = 2000;
const ASK_EVERY = 500;

/** Does the waiting jobs of every authority, one at a time in this process; other processes take others. */
@Injectable()
export class JobRunner {
  private readonly log = new Logger(JobRunner.name);
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | undefined;
  private current: RunningJob | undefined;
  private stopped = true;

  constructor(
    private readonly dataSource: DataSource,
    private readonly kinds: JobKinds,
  ) {}

  /** Ends as failed what a process that is gone left running, then begins to look for work. */
  async start(): Promise<void> {
    await this.failAbandoned();
    this.stopped = false;
    this.timer = setInterval(() => this.wake(), LOOK_EVERY);
    this.wake();
  }

  wake(): void {
    if (this.stopped || this.working) return;
    this.working = this.workThrough()
      .catch((error: unknown) => this.log.error(JSON.stringify(whatFailed(error))))
      .finally(() => (this.working = undefined));
  }

  /** Tells the job that runs to stop, and waits until it has. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    this.current?.cancel();
    await this.working;
  }

  private async failAbandoned(): Promise<void> {
    for (const { kind, input } of await this.dataSource.query('select * from jobs.fail_abandoned()')) await this.kinds.of(kind).clearAway(input);
  }

  private async workThrough(): Promise<void> {
    await this.failAbandoned();
    const hold = this.dataSource.createQueryRunner();
    try {
      while (!this.stopped && (await this.workOnNext(hold))) continue;
    } finally {
      await hold.release();
    }
  }

  private async workOnNext(hold: QueryRunner): Promise<boolean> {
    const [claimed] = await hold.query('select * from jobs.claim_next()');
    if (!claimed) return false;
    try {
      await this.work(await RunningJob.read(this.dataSource, claimed.authority_id, claimed.job_no));
    } finally {
      await hold.query('select pg_advisory_unlock(1776, $1)', [claimed.job_no]);
    }
    return true;
  }

  private async work(job: RunningJob): Promise<void> {
    this.current = job;
    const kind = this.kinds.of(job.kindName);
    const asking = setInterval(() => void job.askWhetherToStop().catch(() => job.cancel()), ASK_EVERY);
    try {
      await job.askWhetherToStop();
      if (job.isCancelled) throw new JobCancelled();
      const outcome = await kind.run({
        jobNo: job.jobNo,
        actor: job.actor,
        input: job.input,
        onProgress: (step, share) => job.tell(kind, step, share),
        isCancelled: () => job.isCancelled,
      });
      await job.end(outcome.ok ? 'done' : 'refused', outcome);
    } catch (error) {
      if (!(error instanceof JobCancelled)) this.log.error(JSON.stringify(whatFailed(error)));
      await job.end(error instanceof JobCancelled && !this.stopped ? 'cancelled' : 'failed');
    } finally {
      clearInterval(asking);
      this.current = undefined;
      await kind.clearAway(job.input);
    }
  }
}
