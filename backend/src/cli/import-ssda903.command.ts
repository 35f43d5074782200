import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { checkExtract } from '../exchange/extract/check-extract.js';
import { importExtract } from '../exchange/extract/import-extract.js';
import { importSsda903, type ExtractDoor } from '../exchange/ssda903/import-ssda903.js';
import { findAuthority } from '../reference/find-authority.js';
import { tellOutcome } from '../exchange/ssda903/tell-outcome.js';
import { deriveAfterImport } from './derive-after-import.js';
import { groupOf } from './command-group.js';
import { tellProgress, withStore } from './open-command-store.js';
import { today } from './today.js';
import { said, saying } from './said.js';

interface Options {
  authority: string;
  acceptValid?: boolean;
  rejects?: string;
  postcodes?: string;
  json?: boolean;
  data?: string;
}

const extract: ExtractDoor = {
  check: checkExtract,
  store: async (dataSource, content) => (await importExtract(dataSource, content, {})).ok,
};

/** `import ssda903`: reads the English return into one authority's record. 0 stored, 1 refused, 2 wrong usage. */
export function register(program: Command): void {
  groupOf(program, 'import', 'Bring records in')
    .command('ssda903 <folder>')
    .description('Read an English return (SSDA903): a folder of its CSV files, or of year folders of them')
    .requiredOption('--authority <code>', 'GSS or return code of the authority')
    .option('--accept-valid', 'load what is lawful and give the rest back, instead of refusing everything')
    .option('--rejects <dir>', 'where to give back the rows that are not loaded (default: ./rejects-<folder>)')
    .option('--postcodes <file>', 'CSV of postcode,gss to find areas by')
    .option('--json', 'print the outcome as JSON')
    .option('--data <dir>', 'folder of the embedded store')
    .action(async (given: string, options: Options, command: Command) => {
      const folder = resolve(given);
      const wrong = (message: string) => command.error(message, { exitCode: 2 });
      if (!existsSync(folder) || !statSync(folder).isDirectory()) wrong(said(saying.noFolder(given)));
      if (options.postcodes && !existsSync(options.postcodes)) wrong(said(saying.notThere(options.postcodes)));
      const rejects = options.rejects ? resolve(options.rejects) : defaultRejects(folder);
      if (isWithin(folder, rejects)) wrong(said(saying.rejectsInside()));
      await withStore(options, async ({ dataSource }) => {
        const authority = await findAuthority(dataSource, options.authority);
        if (!authority) return wrong(said(saying.noSuchAuthority(options.authority)));
        const { acceptValid = false, postcodes } = options;
        const outcome = await importSsda903(dataSource, { folder, ...authority, acceptValid, rejects, postcodes, today: today() }, extract);
        if (options.json) process.stdout.write(`${JSON.stringify(outcome)}\n`);
        else tellOutcome(outcome).forEach(tellProgress);
        process.exitCode = outcome.ok ? 0 : 1;
        if (outcome.ok) await deriveAfterImport(dataSource, options.authority);
      });
    });
}

/** In the working folder, unless that is the one being read: then beside it. */
function defaultRejects(folder: string): string {
  const name = `rejects-${basename(folder)}`;
  return isWithin(folder, resolve(name)) ? join(dirname(folder), name) : resolve(name);
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !way.startsWith('..');
}
