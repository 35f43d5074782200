import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { noteAlone } from '../audit/note.js';
import { exportExtract } from '../exchange/extract/export-extract.js';
import { findAuthority } from '../reference/find-authority.js';
import { groupOf } from './command-group.js';
import { tellProgress, withStore } from './open-command-store.js';
import { said, saying } from './said.js';

interface Options {
  authority: string;
  json?: boolean;
  forSharing?: boolean;
  data?: string;
}

/** `export extract`: writes one authority's record as a portable extract. 0 written, 2 wrong usage. */
export function register(program: Command): void {
  groupOf(program, 'export', 'Take records out')
    .command('extract <folder>')
    .description('Write an authority’s whole record as a portable extract')
    .requiredOption('--authority <code>', 'GSS or return code of the authority')
    .option('--for-sharing', 'leave out where children with a protected address live, and who is kept out of what')
    .option('--json', 'print what was written as JSON')
    .option('--data <dir>', 'folder of the embedded store')
    .action(async (given: string, options: Options, command: Command) => {
      const folder = resolve(given);
      const isEmpty = !existsSync(folder) || readdirSync(folder).every((name) => name === 'datapackage.json' || name.endsWith('.csv'));
      if (!isEmpty) command.error(said(saying.holdsOther(given)), { exitCode: 2 });
      await withStore(options, async ({ dataSource }) => {
        const authority = await findAuthority(dataSource, options.authority);
        if (!authority) return command.error(said(saying.noSuchAuthority(options.authority)), { exitCode: 2 });
        const files = await exportExtract(dataSource, authority.authorityId, folder, { isForSharing: options.forSharing });
        const rows = Object.fromEntries(files.map(({ table, rows: count }) => [table, count]));
        await noteAlone(dataSource, authority, { event: 'extract-exported', fields: { by: 'command', rows, forSharing: options.forSharing ?? false } });
        if (options.json) process.stdout.write(`${JSON.stringify({ ok: true, authority: authority.gssCode, folder, files })}\n`);
        else for (const { table, rows } of files) tellProgress(said(saying.rowsOf(`${table}.csv`, rows)));
      });
    });
}
