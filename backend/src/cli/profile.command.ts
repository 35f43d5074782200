import { Option, type Command } from 'commander';
import { profileFormats, type ProfileFormat } from '../inspection/documents/write-profile.js';
import { FactsCache } from '../inspection/facts/facts-cache.js';
import { PerformanceService } from '../inspection/performance/performance.service.js';
import { DataProfileService } from '../inspection/profile/data-profile.service.js';
import { isDate, isInstant } from '../inspection/profile/given-date.js';
import type { Rounding } from '../inspection/publication/shown-figure.js';
import { findAuthority } from '../reference/find-authority.js';
import { giveDocument } from './give-document.js';
import { withStore } from './open-command-store.js';
import { said, saying } from './said.js';

interface Options {
  authority: string;
  asAt: string;
  knownAt?: string;
  rounding: Rounding;
  format: ProfileFormat;
  language: 'en' | 'cy';
  out?: string;
  data?: string;
}

/** `profile`: the data profile of an authority on a date. 0 written, 2 wrong usage. Standard output carries the document alone. */
export function register(program: Command): void {
  program
    .command('profile')
    .description('Work out the data profile of an authority as at a date')
    .requiredOption('--authority <code>', 'GSS or return code of the authority')
    .requiredOption('--as-at <date>', 'the date, such as 2018-01-01')
    .option('--known-at <instant>', 'the record as known then, such as 2018-02-01T09:00:00Z (default: as it is now)')
    .addOption(new Option('--rounding <how>', 'nearest-5 is the public reading').choices(['none', 'nearest-5']).default('none'))
    .addOption(new Option('--format <format>', 'what to write').choices([...profileFormats]).makeOptionMandatory())
    .addOption(new Option('--language <language>', 'of the document').choices(['en', 'cy']).default('en'))
    .option('--out <file>', 'where to write it (default: standard output)')
    .option('--data <dir>', 'folder of the embedded store')
    .action(async (options: Options, command: Command) => {
      const wrong = (message: string) => command.error(message, { exitCode: 2 });
      const { asAt, knownAt, format, language, rounding } = options;
      if (!isDate(asAt)) wrong(said(saying.noDate(asAt, '2018-01-01')));
      if (knownAt !== undefined && !isInstant(knownAt)) wrong(said(saying.noInstant(knownAt, '2018-02-01T09:00:00Z')));
      await withStore(options, async ({ dataSource }) => {
        const authority = await findAuthority(dataSource, options.authority);
        if (!authority) return wrong(said(saying.noSuchAuthority(options.authority)));
        const service = new PerformanceService(dataSource, new DataProfileService(dataSource, new FactsCache(dataSource)));
        const document = await service.document({ authorityId: authority.authorityId, asAt, knownAt }, format, language, rounding);
        await giveDocument(document, options.out);
      });
    });
}
