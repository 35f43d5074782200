import { Option, type Command } from 'commander';
import { clockRows } from '../clocks/document/clock-rows.js';
import { clockFormats, writeClocks, type ClockFormat } from '../clocks/document/write-clocks.js';
import { dayFromIso } from '../domain/calendar/day.js';
import { isDate } from '../inspection/profile/given-date.js';
import { findAuthority } from '../reference/find-authority.js';
import { giveDocument } from './give-document.js';
import { withStore } from './open-command-store.js';
import { said, saying } from './said.js';

interface Options {
  authority: string;
  asOf: string;
  child?: string;
  format: ClockFormat;
  out?: string;
  data?: string;
}

/** `clocks`: every time a duty is owed to the children of an authority, as it stands on a date. 0 written, 2 wrong usage. */
export function register(program: Command): void {
  program
    .command('clocks')
    .description('Tell what is owed to the children of an authority, done and not, as at a date')
    .requiredOption('--authority <code>', 'GSS or return code of the authority')
    .requiredOption('--as-of <date>', 'the date, such as 2026-01-20; it may be to come')
    .option('--child <id>', 'only this child, by the child_id of the extract')
    .addOption(new Option('--format <format>', 'what to write').choices([...clockFormats]).makeOptionMandatory())
    .option('--out <file>', 'where to write it (default: standard output)')
    .option('--data <dir>', 'folder of the embedded store')
    .action(async (options: Options, command: Command) => {
      const wrong = (message: string) => command.error(message, { exitCode: 2 });
      const { asOf, child, format } = options;
      if (!isDate(asOf)) wrong(said(saying.noDate(asOf, '2026-01-20')));
      await withStore(options, async ({ dataSource }) => {
        const authority = await findAuthority(dataSource, options.authority);
        if (!authority) return wrong(said(saying.noSuchAuthority(options.authority)));
        const rows = await clockRows(dataSource, { authorityId: authority.authorityId, asOf: dayFromIso(asOf), child });
        if (!rows) return wrong(said(saying.noSuchChild(child ?? '', options.authority)));
        await giveDocument(writeClocks(rows, format), options.out);
      });
    });
}
