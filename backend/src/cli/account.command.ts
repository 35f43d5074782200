import { randomBytes } from 'node:crypto';
import { type Command, Option } from 'commander';
import { findAuthority } from '../reference/find-authority.js';
import { disableAccount } from '../staff/disable-account.js';
import { makeAccount } from '../staff/make-account.js';
import { roles, type Role } from '../staff/roles.js';
import { groupOf } from './command-group.js';
import { tellProgress, withStore } from './open-command-store.js';
import { said, saying } from './said.js';

interface NewAccountOptions {
  authority: string;
  name: string;
  role: Role[];
  language: 'en' | 'cy';
  data?: string;
}

/** `account add` and `account disable`: who may sign in to a store. 0 done, 1 refused, 2 wrong usage. */
export function register(program: Command): void {
  const group = groupOf(program, 'account', 'Who may sign in');
  group
    .command('add <email>')
    .description('Make an account and print its password, once')
    .requiredOption('--authority <code>', 'GSS or return code of the authority')
    .requiredOption('--name <name>', 'name of the person')
    .addOption(new Option('--role <role...>', 'one or more roles').choices(roles).makeOptionMandatory())
    .addOption(new Option('--language <language>', 'language they start in').choices(['en', 'cy']).default('en'))
    .option('--data <dir>', 'folder of the embedded store')
    .action((email: string, options: NewAccountOptions, command: Command) => {
      if (!/^[^@\s]+@[^@\s]+$/.test(email)) command.error(said(saying.noEmail(email)), { exitCode: 2 });
      return withStore(options, async ({ dataSource }) => {
        const authority = await findAuthority(dataSource, options.authority);
        if (!authority) return command.error(said(saying.noSuchAuthority(options.authority)), { exitCode: 2 });
        const password = randomBytes(12).toString('base64url');
        const { name, role, language } = options;
        if (await makeAccount(dataSource, authority.authorityId, { email, name, roles: [...new Set(role)], language, password })) {
          process.stdout.write(`${password}\n`);
        } else {
          tellProgress(said(saying.hasAccount(email)));
          process.exitCode = 1;
        }
      });
    });
  group
    .command('disable <email>')
    .description('End an account and every session of it at once')
    .option('--data <dir>', 'folder of the embedded store')
    .action((email: string, options: { data?: string }) =>
      withStore(options, async ({ dataSource }) => {
        if (await disableAccount(dataSource, email)) return;
        tellProgress(said(saying.noOpenAccount(email)));
        process.exitCode = 1;
      }),
    );
}
