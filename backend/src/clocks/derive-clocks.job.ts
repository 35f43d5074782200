import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobCancelled, type JobKind, type JobOutcome, type Work } from '../jobs/job-kind.js';
import { JobKinds } from '../jobs/job-kinds.js';
import { deriveAuthority, DerivingCancelled } from './derive-authority.js';

/** What is kept with the job while it waits: why the clocks move, as `clocks.moves` keeps it. */
export interface ClocksToDerive {
  because: 'bank-holiday-set' | 'school-term-set' | 'law-number-set';
}

/** Works out the clocks of all children of an authority, after its law moved. */
@Injectable()
export class DeriveClocksJob implements JobKind, OnModuleInit {
  readonly kind = 'derive-clocks';
  readonly title = { en: 'Work out the clocks', cy: 'Cyfrifo’r clociau' };
  readonly steps = [{ code: 'clocks', title: { en: 'Work out the clocks of every child', cy: 'Cyfrifo clociau pob plentyn' } }];

  constructor(
    private readonly dataSource: DataSource,
    private readonly kinds: JobKinds,
  ) {}

  onModuleInit(): void {
    this.kinds.add(this);
  }

  async run({ jobNo, actor, input, onProgress, isCancelled }: Work): Promise<JobOutcome> {
    const { because } = input as unknown as ClocksToDerive;
    try {
      const clocks = await deriveAuthority(this.dataSource, actor.authorityId, { actor, because, jobNo, onProgress: (share) => onProgress('clocks', share), isCancelled });
      return { ok: true, result: { ok: true, rows: 0, changes: [], clocks }, faults: [], warnings: [] };
    } catch (error) {
      if (error instanceof DerivingCancelled) throw new JobCancelled();
      throw error;
    }
  }

  async clearAway(): Promise<void> {}
}
