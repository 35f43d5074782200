import { Command, CommanderError } from 'commander';
import { NoAuditKey } from '../audit/audit-key.js';
import { register as registerAccount } from './account.command.js';
import { register as registerAudit } from './audit.command.js';
import { register as registerAuditExport } from './audit-export.command.js';
import { register as registerAuditKey } from './audit-key.command.js';
import { register as registerClocks } from './clocks.command.js';
import { register as registerClocksDerive } from './clocks-derive.command.js';
import { register as registerDigest } from './digest.command.js';
import { register as registerExportExtract } from './export-extract.command.js';
import { register as registerImportExtract } from './import-extract.command.js';
import { register as registerImportSsda903 } from './import-ssda903.command.js';
import { tellProgress } from './open-command-store.js';
import { register as registerProfile } from './profile.command.js';
import { register as registerReferenceLoad } from './reference-load.command.js';
import { register as registerServe } from './serve.command.js';
import { register as registerSettings } from './settings.command.js';

/** Exit codes of every command: 0 done, 1 refused with reasons, 2 wrong usage. */
const WRONG_USAGE = 2;

const program = new Command('aelwyd')
  .description('Case management and inspection audit for Welsh children’s services')
  .exitOverride()
  .configureOutput({ writeOut: (text) => process.stderr.write(text), writeErr: (text) => process.stderr.write(text) });

const registers = [registerServe, registerAccount, registerDigest, registerExportExtract, registerImportExtract, registerImportSsda903, registerProfile, registerClocks, registerClocksDerive, registerAudit, registerAuditExport, registerAuditKey, registerReferenceLoad, registerSettings];
for (const register of registers) register(program);

try {
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
