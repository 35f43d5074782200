import type { Command } from 'commander';
import { keyIdOf, nextKeyOf } from '../audit/audit-key.js';
import { changeKey } from '../audit/sealing/change-key.js';
import { keepCheckpoint } from '../audit/sealing/kept-checkpoint.js';
import { keyOfLog } from '../audit/signed-log.js';
import { groupOf } from './command-group.js';
import { tellProgress, withStore } from './open-command-store.js';
import { said, saying } from './said.js';

/** `audit change-key`: the log goes on with another key. 0 changed, 1 no key, 2 wrong usage. Nothing else may have the store open. */
export function register(program: Command): void {
  groupOf(program, 'audit', 'The audit log and its seals')
    .command('change-key')
    .description('Seal what waits and go on with AELWYD_AUDIT_NEXT_KEY (an embedded store makes its own); stop the server first')
    .option('--data <dir>', 'folder of the embedded store')
    .action((options: { data?: string }, command: Command) =>
      withStore({ ...options, leavesLog: true }, async ({ dataSource, dataFolder, checkpointFile }) => {
        const from = keyOfLog(dataSource);
        if (!from) return command.error(said(saying.noKey('AELWYD_AUDIT_KEY')), { exitCode: 2 });
        const { key, taken } = nextKeyOf(process.env, dataFolder);
        if (keyIdOf(key.publicKey) === keyIdOf(from.publicKey)) return command.error(said(saying.sameKey()), { exitCode: 2 });
        const logs = await changeKey(dataSource, from, key);
        taken();
        if (checkpointFile) await keepCheckpoint(dataSource, key, checkpointFile);
        tellProgress(said(saying.logsGoOn(logs, keyIdOf(key.publicKey), keyIdOf(from.publicKey))));
        if (process.env['AELWYD_AUDIT_KEY']) tellProgress(said(saying.goOnWith('AELWYD_AUDIT_NEXT_KEY', 'AELWYD_AUDIT_KEY')));
      }),
    );
}
