import { rm } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { bringUpToDate } from '../clocks/bring-up-to-date.js';
import { today } from '../http/today.js';
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
      // The records are in: the clocks follow, whoever tells the job to stop now.
      const clocks = ok ? await bringUpToDate(this.dataSource, actor.authorityId, { actor, onProgress: (share) => onProgress('clocks', share) }) : null;
      return { ok, result: { ok, rows, changes, clocks }, faults, warnings };
    } catch (error) {
      if (error instanceof ImportCancelled) throw new JobCancelled();
      throw error;
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
