import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { importExtract } from '../exchange/extract/import-extract.js';
import { readExtractFolder } from '../exchange/extract/read-extract.js';
import { tellExtractOutcome } from '../exchange/extract/tell-extract-outcome.js';
import { deriveAfterImport } from './derive-after-import.js';
import { groupOf } from './command-group.js';
import { tellProgress, withStore } from './open-command-store.js';
import { today } from './today.js';
import type { Bilingual } from '../domain/indicators/figure.js';
import { said, saying } from './said.js';

interface Options {
  overwriteEdits?: boolean;
  json?: boolean;
  data?: string;
}

/** `import extract`: brings a portable extract into its authority's record. 0 stored, 1 refused, 2 wrong usage. */
export function register(program: Command): void {
  groupOf(program, 'import', 'Bring records in')
    .command('extract <folder>')
    .description('Read a portable extract: a folder of CSV files and datapackage.json')
    .option('--overwrite-edits', 'let the folder win over rows edited here since the last import')
    .option('--json', 'print the outcome as JSON')
    .option('--data <dir>', 'folder of the embedded store')
    .action(async (given: string, options: Options, command: Command) => {
      const folder = resolve(given);
      if (!existsSync(folder) || !statSync(folder).isDirectory()) command.error(said(saying.noFolder(given)), { exitCode: 2 });
      tellProgress(said(saying.reading()));
      const { content } = await readExtractFolder(folder, (name) => tellProgress(`  ${name}`));
      await withStore(options, async ({ dataSource }) => {
        let step = '';
        const onProgress = (now: string) => {
          if (now !== step) tellProgress(now in stepsTold ? said(stepsTold[now]!) : now);
          step = now;
        };
        const outcome = await importExtract(dataSource, content, { overwriteEdits: options.overwriteEdits, today: today(), onProgress });
        if (options.json) process.stdout.write(`${JSON.stringify(outcome)}\n`);
        else tellExtractOutcome(outcome).forEach(tellProgress);
        process.exitCode = outcome.ok ? 0 : 1;
        if (outcome.ok) await deriveAfterImport(dataSource, content.authority);
      });
    });
}

const stepsTold: Readonly<Record<string, Bilingual>> = { check: saying.checking(), stage: saying.copying(), compare: saying.comparing(), store: saying.storing() };
