import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { whatFailed } from '../http/what-failed.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { DerivingCancelled } from './derive-authority.js';

/** After a new release, or where a process died between an import and its clocks: works out what is behind while the server answers. */
@Injectable()
export class ClocksCatchUp {
  private readonly log = new Logger(ClocksCatchUp.name);
  private working: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly dataSource: DataSource) {}

  start(): void {
    this.stopped = false;
    this.working = this.workThrough().catch((error: unknown) => {
      if (!(error instanceof DerivingCancelled)) this.log.error(JSON.stringify(whatFailed(error)));
    });
  }

  /** Stops at the next slice, and waits until it has. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.working;
  }

  private async workThrough(): Promise<void> {
    const held: { authority_id: number }[] = await this.dataSource.query('select authority_id from record.authorities_held() as held (authority_id)');
    for (const { authority_id } of held) await bringUpToDate(this.dataSource, authority_id, { isCancelled: () => this.stopped });
  }
}
