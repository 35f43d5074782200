import type { Command } from 'commander';
import { changeSecretsKey, WrongSecretsKey } from '../staff/change-secrets-key.js';
import { nextSecretsKeyOf, secretsKeyOf } from '../staff/secrets-key.js';
import { groupOf } from './command-group.js';
import { tellProgress, withStore } from './open-command-store.js';
import { said, saying } from './said.js';

/** `secrets change-key`: what the store keeps of authenticator apps is sealed with another key. 0 changed, 1 another key was used, 2 wrong usage. */
export function register(program: Command): void {
  groupOf(program, 'secrets', 'What the store keeps sealed')
    .command('change-key')
    .description('Seal the secrets of authenticator apps with AELWYD_SECRETS_NEXT_KEY (an embedded store makes its own); stop the server first')
    .option('--data <dir>', 'folder of the embedded store')
    .action((options: { data?: string }, command: Command) =>
      withStore(options, async ({ dataSource, dataFolder }) => {
        const given = process.env['AELWYD_SECRETS_KEY'];
        const from = secretsKeyOf(given, dataFolder);
        if (!from) return command.error(said(saying.noKey('AELWYD_SECRETS_KEY')), { exitCode: 2 });
        const next = nextSecretsKeyOf(process.env['AELWYD_SECRETS_NEXT_KEY'], given ? undefined : dataFolder);
        if (!next) return command.error(said(saying.notAKey('AELWYD_SECRETS_NEXT_KEY')), { exitCode: 2 });
        if (next.key.equals(from)) return command.error(said(saying.sameKey()), { exitCode: 2 });
        try {
          const { authenticators, addresses, forgotten } = await changeSecretsKey(dataSource, from, next.key);
          next.taken();
          tellProgress(said(saying.sealedAnew(authenticators, addresses, forgotten)));
          if (given) tellProgress(said(saying.goOnWith('AELWYD_SECRETS_NEXT_KEY', 'AELWYD_SECRETS_KEY')));
        } catch (error) {
          if (!(error instanceof WrongSecretsKey)) throw error;
          tellProgress(error.message);
          process.exitCode = 1;
        }
      }),
    );
}
