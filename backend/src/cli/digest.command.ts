import { resolve } from 'node:path';
import type { Command } from 'commander';
import { digestOf, readersOf } from '../clocks/reminders/digest-of.js';
import { digestRoles } from '../clocks/reminders/digest-sender.js';
import { inAuthority, lookAs } from '../database/authority-transaction.js';
import { isDate } from '../inspection/profile/given-date.js';
import { findAuthority } from '../reference/find-authority.js';
import { mailer } from '../mail/mailer.js';
import { tellProgress, withStore } from './open-command-store.js';
import { said, saying } from './said.js';

interface Options {
  authority: string;
  asOf: string;
  out: string;
  data?: string;
}

/** `digest`: everybody's daily mail of a day as files, without sending any. 0 written, 2 wrong usage. */
export function register(program: Command): void {
  program
    .command('digest')
    .description('Write the daily mails of an authority as files')
    .requiredOption('--authority <code>', 'GSS or return code of the authority')
    .requiredOption('--as-of <date>', 'the day, such as 2026-11-26')
    .requiredOption('--out <folder>', 'where to write them')
    .option('--data <dir>', 'folder of the embedded store')
    .action(async (options: Options, command: Command) => {
      const { asOf, out } = options;
      if (!isDate(asOf)) command.error(said(saying.noDate(asOf, '2026-11-26')), { exitCode: 2 });
      const post = mailer({ smtpUrl: undefined, from: process.env['AELWYD_MAIL_FROM'] || undefined, folder: resolve(out) });
      await withStore(options, async ({ dataSource }) => {
        const authority = await findAuthority(dataSource, options.authority);
        if (!authority) return command.error(said(saying.noSuchAuthority(options.authority)), { exitCode: 2 });
        const { authorityId } = authority;
        const address = process.env['AELWYD_ADDRESS'] || 'http://127.0.0.1:3000';
        const digests = await inAuthority(dataSource, { authorityId, snapshot: true }, async (manager) => {
          const readers = await readersOf(manager, digestRoles);
          const written = [];
          for (const reader of readers) {
            await lookAs(manager, reader.accountNo);
            written.push(await digestOf(manager, reader, asOf, { address, sentAt: new Date(`${asOf}T07:00:00Z`) }));
          }
          return written.filter((digest) => digest !== undefined);
        });
        for (const { mail } of digests) await post.send(mail);
        tellProgress(said(saying.mailsWritten(digests.length, resolve(out))));
      });
    });
}
