import { resolve } from 'node:path';
import type { Command } from 'commander';
import { keyIdOf } from '../audit/audit-key.js';
import { writeExport } from '../audit/export/write-export.js';
import { keyOfLog } from '../audit/signed-log.js';
import { findAuthority } from '../reference/find-authority.js';
import { groupOf } from './command-group.js';
import { tellProgress, withStore } from './open-command-store.js';
import { said, saying } from './said.js';

interface Options {
  authority: string;
  out: string;
  data?: string;
}

/** `audit export`: one authority's log, to be verified by anybody with `docs/security/verify-audit.mjs`. 0 written, 2 wrong usage. */
export function register(program: Command): void {
  groupOf(program, 'audit', 'The audit log and its seals')
    .command('export')
    .description('Write the whole log of an authority with its seals, to be verified without Aelwyd')
    .requiredOption('--authority <code>', 'GSS or return code of the authority')
    .requiredOption('--out <file>', 'where to write it')
    .option('--data <dir>', 'folder of the embedded store')
    .action((options: Options, command: Command) =>
      withStore(options, async ({ dataSource }) => {
        const key = keyOfLog(dataSource);
        if (!key) return command.error(said(saying.noKey('AELWYD_AUDIT_KEY')), { exitCode: 2 });
        const authority = await findAuthority(dataSource, options.authority);
        if (!authority) return command.error(said(saying.noSuchAuthority(options.authority)), { exitCode: 2 });
        const rows = await writeExport(dataSource, key, authority, resolve(options.out));
        tellProgress(said(saying.exported(rows, keyIdOf(key.publicKey))));
      }),
    );
}
