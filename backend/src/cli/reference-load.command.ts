import { readFile } from 'node:fs/promises';
import { Argument, type Command } from 'commander';
import { bringUpToDate } from '../clocks/bring-up-to-date.js';
import { findAuthority } from '../reference/find-authority.js';
import { loadOwnReference } from '../reference/load-own-reference.js';
import { referenceKinds } from '../reference/reference-file.js';
import { groupOf } from './command-group.js';
import { tellProgress, withStore } from './open-command-store.js';
import { said, saying } from './said.js';

interface Options {
  authority: string;
  json?: boolean;
  data?: string;
}

/** `reference load`: newer populations, bank holidays or benchmarks of an authority's own. 0 loaded, 1 refused, 2 wrong usage. */
export function register(program: Command): void {
  groupOf(program, 'reference', 'Populations, bank holidays and published figures')
    .command('load')
    .description('Load rows of an authority’s own from a CSV file')
    .addArgument(new Argument('<kind>', 'what the file holds').choices(Object.keys(referenceKinds)))
    .argument('<file>', 'CSV file')
    .requiredOption('--authority <code>', 'GSS or return code of the authority')
    .option('--json', 'print the outcome as JSON')
    .option('--data <dir>', 'folder of the embedded store')
    .action(async (kind: string, file: string, options: Options, command: Command) => {
      const wrong = (message: string) => command.error(message, { exitCode: 2 });
      // A file that cannot be read is wrong usage, whatever the reason.
      const content = await readFile(file, 'utf8').catch(() => wrong(said(saying.unreadable(file))));
      await withStore(options, async ({ dataSource }) => {
        const authority = await findAuthority(dataSource, options.authority);
        if (!authority) return wrong(said(saying.noSuchAuthority(options.authority)));
        const { loaded, faults } = await loadOwnReference(dataSource, authority.authorityId, kind, content);
        if (options.json) process.stdout.write(`${JSON.stringify({ ok: faults.length === 0, loaded, faults })}\n`);
        for (const { line, column, message } of faults) {
          tellProgress(`line ${line}, ${column}: ${message.en}`);
          tellProgress(`llinell ${line}, ${column}: ${message.cy}`);
        }
        tellProgress(said(faults.length === 0 ? saying.loaded(loaded) : saying.nothingLoaded()));
        process.exitCode = faults.length === 0 ? 0 : 1;
        // A bank holiday moves clocks; populations and benchmarks move none.
        if (faults.length === 0) await bringUpToDate(dataSource, authority.authorityId);
      });
    });
}
