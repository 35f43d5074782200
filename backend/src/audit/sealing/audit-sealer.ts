import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { whatFailed } from '../../http/what-failed.js';
import type { LogKeeping } from '../audit-key.js';
import { FormerKey } from './key-changes.js';
import { LogMadeAnew, sealAndKeep } from './kept-checkpoint.js';

/** Well under the minute within which a row has to be sealed. */
const SEAL_EVERY = 20_000;

/** Seals the audit log beside the work of the server. A round that fails is told and tried again at the next. */
@Injectable()
export class AuditSealer {
  private readonly log = new Logger(AuditSealer.name);
  private timer: NodeJS.Timeout | undefined;
  private sealing: Promise<void> | undefined;
  private round: () => Promise<void> = async () => {};

  constructor(private readonly dataSource: DataSource) {}

  start({ key, checkpointFile }: LogKeeping): void {
    if (!key) return;
    this.round = () => sealAndKeep(this.dataSource, key, checkpointFile);
    this.timer = setInterval(() => void this.seal(), SEAL_EVERY);
    void this.seal();
  }

  /** Seals what is left, and no more after. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.sealing;
    await this.seal();
  }

  private seal(): Promise<void> {
    this.sealing ??= this.round()
      .catch((error: unknown) => this.log.error(error instanceof LogMadeAnew || error instanceof FormerKey ? error.message : JSON.stringify(whatFailed(error))))
      .finally(() => (this.sealing = undefined));
    return this.sealing;
  }
}
