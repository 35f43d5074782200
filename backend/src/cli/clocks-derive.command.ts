import type { Command } from 'commander';
import { deriveAuthority } from '../clocks/derive-authority.js';
import { findAuthority } from '../reference/find-authority.js';
import { tellProgress, withStore } from './open-command-store.js';
import { said, saying } from './said.js';

interface Options {
  authority?: string;
  data?: string;
}

/** `clocks-derive`: works out and stores the clocks of one authority, or of all the store holds. 0 done, 2 wrong usage. */
export function register(program: Command): void {
  program
    .command('clocks-derive')
    .description('Work out the clocks of every child again, from the record as it is')
    .option('--authority <code>', 'GSS or return code of the authority (default: every authority the store holds)')
    .option('--data <dir>', 'folder of the embedded store')
    .action(async (options: Options, command: Command) => {
      await withStore(options, async ({ dataSource }) => {
        const asked = options.authority === undefined ? undefined : await findAuthority(dataSource, options.authority);
        if (options.authority !== undefined && !asked) return command.error(said(saying.noSuchAuthority(options.authority)), { exitCode: 2 });
        const held: { authority_id: number }[] = await dataSource.query('select authority_id from record.authorities_held() as held (authority_id)');
        for (const authorityId of asked ? [asked.authorityId] : held.map(({ authority_id }) => authority_id)) {
          const { children, occurrences, moved } = await deriveAuthority(dataSource, authorityId, { because: 'asked' });
          tellProgress(said(saying.derived(authorityId, children, occurrences, moved)));
        }
      });
    });
}
