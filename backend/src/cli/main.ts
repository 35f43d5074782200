import { Command, CommanderError } from 'commander';
import { NoAuditKey } from '../audit/audit-key.js';
import { tellProgress } from './open-command-store.js';

/** Exit codes of every command: 0 done, 1 refused with reasons, 2 wrong usage. */
const WRONG_USAGE = 2;

const program = new Command('aelwyd')
  .description('Case management and inspection audit for Welsh children’s services')
  .exitOverride()
  .configureOutput({ writeOut: (text) => process.stderr.write(text), writeErr: (text) => process.stderr.write(text) });

/** What each first word needs is read only where it is said: the whole server takes seconds to read, and most commands need little of it. */
const needed: Record<string, () => Promise<{ register(program: Command): void }>[]> = {
  serve: () => [import('./serve.command.js')],
  account: () => [import('./account.command.js')],
  digest: () => [import('./digest.command.js')],
  export: () => [import('./export-extract.command.js')],
  import: () => [import('./import-extract.command.js'), import('./import-ssda903.command.js')],
  profile: () => [import('./profile.command.js')],
  clocks: () => [import('./clocks.command.js')],
  'clocks-derive': () => [import('./clocks-derive.command.js')],
  audit: () => [import('./audit.command.js'), import('./audit-export.command.js'), import('./audit-key.command.js')],
  reference: () => [import('./reference-load.command.js')],
  secrets: () => [import('./secrets-key.command.js')],
  settings: () => [import('./settings.command.js')],
};

try {
  const said = needed[process.argv[2] ?? ''];
  const asked = said ? said() : Object.values(needed).flatMap((each) => each());
  for (const { register } of await Promise.all(asked)) register(program);
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  } else if (error instanceof NoAuditKey) {
    tellProgress(error.message);
    process.exitCode = 1;
  } else {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  }
}
