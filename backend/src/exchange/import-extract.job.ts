import { rm } from 'node:fs/promises';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { bringUpToDate } from '../clocks/bring-up-to-date.js';
import type { DerivedAuthority } from '../clocks/derive-authority.js';
import { today } from '../http/today.js';
import { whatFailed } from '../http/what-failed.js';
import { JobCancelled, type JobKind, type JobOutcome, type Work } from '../jobs/job-kind.js';
import { JobKinds } from '../jobs/job-kinds.js';
import { findAuthority } from '../reference/find-authority.js';
import { foreignExtract } from './foreign-extract.js';
import { importExtract } from './extract/import-extract.js';
import { ImportCancelled } from './extract/import-outcome.js';
import { readExtractFolder } from './extract/read-extract.js';

/** What is kept with the job while it waits. */
export interface ExtractToImport {
  folder: string;
  overwriteEdits: boolean;
}

/** Brings an uploaded extract in. */
@Injectable()
export class ImportExtractJob implements JobKind, OnModuleInit {
  readonly kind = 'import-extract';
  readonly title = { en: 'Bring in an extract', cy: 'Mewnforio echdyniad' };
  readonly steps = [
    { code: 'read', title: { en: 'Read the files', cy: 'Darllen y ffeiliau' } },
    { code: 'check', title: { en: 'Check every row', cy: 'Gwirio pob rhes' } },
    { code: 'stage', title: { en: 'Prepare the rows', cy: 'Paratoi’r rhesi' } },
    { code: 'compare', title: { en: 'Compare with the record', cy: 'Cymharu â’r cofnod' } },
    { code: 'store', title: { en: 'Store what is new', cy: 'Cadw’r hyn sy’n newydd' } },
    { code: 'clocks', title: { en: 'Work out the clocks', cy: 'Cyfrifo’r clociau' } },
  ];

  private readonly log = new Logger(ImportExtractJob.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly kinds: JobKinds,
  ) {}

  onModuleInit(): void {
    this.kinds.add(this);
  }

  async run({ actor, input, onProgress, isCancelled }: Work): Promise<JobOutcome> {
    const { folder, overwriteEdits } = input as unknown as ExtractToImport;
    onProgress('read', 0);
    const { content } = await readExtractFolder(folder);
    const foreign = await this.foreignTo(actor.authorityId, content.authority);
    if (foreign) return { ok: false, result: { ok: false, rows: 0, changes: [] }, faults: [foreign], warnings: [] };
    try {
      const outcome = await importExtract(this.dataSource, content, { overwriteEdits, userNo: actor.userNo, today: today(), onProgress, isCancelled });
      const { ok, rows, changes, faults, warnings } = outcome;
      const clocks = ok ? await this.clocksAfter({ actor, onProgress }) : null;
      return { ok, result: { ok, rows, changes, clocks }, faults, warnings };
    } catch (error) {
      if (error instanceof ImportCancelled) throw new JobCancelled();
      throw error;
    }
  }

  /** The records are in: the clocks follow, whoever tells the job to stop now. Where they fail the import stands, and they stay behind until a server starts. */
  private async clocksAfter({ actor, onProgress }: Pick<Work, 'actor' | 'onProgress'>): Promise<DerivedAuthority | null> {
    try {
      return await bringUpToDate(this.dataSource, actor.authorityId, { actor, onProgress: (share) => onProgress('clocks', share) });
    } catch (error) {
      this.log.error(JSON.stringify(whatFailed(error)));
      return null;
    }
  }

  async clearAway(input: Record<string, unknown>): Promise<void> {
    await rm((input as unknown as ExtractToImport).folder, { recursive: true, force: true });
  }

  /** An extract of another authority is refused before a row of it is looked at. */
  private async foreignTo(authorityId: number, code: string) {
    const found = code === '' ? undefined : await findAuthority(this.dataSource, code);
    return found && found.authorityId !== authorityId ? foreignExtract : undefined;
  }
}
