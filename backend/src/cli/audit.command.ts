import { createPublicKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { keyOfLog } from '../audit/signed-log.js';
import { type Checkpoint, NoCheckpoint, readCheckpoint } from '../audit/sealing/checkpoint.js';
import { writeCheckpoint } from '../audit/sealing/kept-checkpoint.js';
import { checkpointOf, sealLog } from '../audit/sealing/seal-log.js';
import { sayVerified } from '../audit/verify/say-verified.js';
import { keysVouchedFor, verifyLog } from '../audit/verify/verify-log.js';
import { findAuthority } from '../reference/find-authority.js';
import { groupOf } from './command-group.js';
import { tellProgress, withStore } from './open-command-store.js';
import { said, saying } from './said.js';

interface VerifyOptions {
  authority?: string;
  checkpoint: string[];
  json?: boolean;
  data?: string;
}

/** `audit verify` and `audit checkpoint`: the log held to its seals. 0 all well, 1 a fault or no key, 2 wrong usage. */
export function register(program: Command): void {
  const group = groupOf(program, 'audit', 'The audit log and its seals');
  group
    .command('verify')
    .description('Work out every seal anew from the rows and name the first row that is not as it was sealed')
    .option('--authority <code>', 'only this authority: GSS or return code')
    .option('--checkpoint <file...>', 'checkpoints kept elsewhere, to hold the log to', [])
    .option('--json', 'say it as JSON')
    .option('--data <dir>', 'folder of the embedded store')
    .action(async (options: VerifyOptions, command: Command) => {
      const wrong = (message: string) => command.error(message, { exitCode: 2 });
      const given = options.checkpoint.map((file) => read(file, wrong));
      await withStore({ ...options, leavesLog: true }, async ({ dataSource, checkpointFile }) => {
        const authority = options.authority === undefined ? undefined : await findAuthority(dataSource, options.authority);
        if (options.authority !== undefined && !authority) return wrong(said(saying.noSuchAuthority(options.authority)));
        const key = keyOfLog(dataSource);
        const publicKey = key?.publicKey ?? (given[0] && createPublicKey(given[0].publicKey));
        if (!publicKey) return wrong(said(saying.noKeyOrCheckpoint()));
        const kept = checkpointFile && existsSync(checkpointFile) ? [read(checkpointFile, wrong)] : [];
        const checkpoints = [...given, ...kept];
        const keys = await keysVouchedFor(dataSource, publicKey);
        if (checkpoints.some((checkpoint) => !keys.has(checkpoint.publicKey))) return wrong(said(saying.otherKey()));
        const verified = await verifyLog(dataSource, { publicKey, secret: key?.secret, checkpoints, only: authority?.authorityId });
        process.stdout.write(options.json ? `${JSON.stringify(verified, null, 2)}\n` : sayVerified(verified));
        if (verified.some(({ fault }) => fault)) process.exitCode = 1;
      });
    });
  group
    .command('checkpoint')
    .description('Write where the log stands now, signed, to be kept somewhere else')
    .requiredOption('--out <file>', 'where to write it')
    .option('--data <dir>', 'folder of the embedded store')
    .action((options: { out: string; data?: string }, command: Command) =>
      withStore(options, async ({ dataSource }) => {
        const key = keyOfLog(dataSource);
        if (!key) return command.error(said(saying.noKey('AELWYD_AUDIT_KEY')), { exitCode: 2 });
        await sealLog(dataSource, key);
        const checkpoint = await checkpointOf(dataSource, key);
        writeCheckpoint(options.out, checkpoint);
        tellProgress(said(saying.logs(checkpoint.heads.length)));
      }),
    );
}

function read(file: string, wrong: (message: string) => never): Checkpoint {
  try {
    return readCheckpoint(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof NoCheckpoint || (error as NodeJS.ErrnoException).code === 'ENOENT') return wrong(`${file}: ${(error as Error).message}`);
    throw error;
  }
}
