import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Rounds } from '../../http/rounds.js';
import { whatFailed } from '../../http/what-failed.js';
import type { LogKeeping } from '../audit-key.js';
import { FormerKey } from './key-changes.js';
import { LogMadeAnew, sealAndKeep } from './kept-checkpoint.js';

/** Well under the minute within which a row has to be sealed. */
const SEAL_EVERY = 20_000;

/** Seals the audit log beside the work of the server. A round that fails is told and tried again at the next. */
@Injectable()
export class AuditSealer {
  private readonly rounds = new Rounds(AuditSealer.name, SEAL_EVERY, (error) => (error instanceof LogMadeAnew || error instanceof FormerKey ? error.message : JSON.stringify(whatFailed(error))));

  constructor(private readonly dataSource: DataSource) {}

  start({ key, checkpointFile }: LogKeeping): void {
    if (key) this.rounds.start(() => sealAndKeep(this.dataSource, key, checkpointFile));
  }

  /** Seals what is left, and no more after. */
  async stop(): Promise<void> {
    await this.rounds.stop();
    await this.rounds.now();
  }
}
