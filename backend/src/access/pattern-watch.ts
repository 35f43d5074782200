import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Rounds } from '../http/rounds.js';
import { SignInSettings } from '../staff/sign-in-settings.js';
import { findPatterns } from './find-patterns.js';

const EVERY = 3_600_000;
/** Looked back on each time: two days, so that a night is seen whole and a stop of the server misses nothing of it. */
const BACK = 2 * 24 * EVERY;

/** Looks through the audit log of every authority each hour for reading that is worth a look. */
@Injectable()
export class PatternWatch {
  private readonly rounds = new Rounds(PatternWatch.name, EVERY);

  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: SignInSettings,
  ) {}

  start(): void {
    this.rounds.start(() => this.lookAtAll());
  }

  stop(): Promise<void> {
    return this.rounds.stop();
  }

  private async lookAtAll(): Promise<void> {
    const held: { authority: number }[] = await this.dataSource.query('select record.authorities_held() as authority');
    for (const { authority } of held) await findPatterns(this.dataSource, authority, new Date(Date.now() - BACK), this.settings.secretsKey);
  }
}
