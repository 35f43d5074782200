import type { Command } from 'commander';
import { changeSecretsKey, WrongSecretsKey } from '../staff/change-secrets-key.js';
import { nextSecretsKeyOf, secretsKeyOf } from '../staff/secrets-key.js';
import { groupOf } from './command-group.js';
import { tellProgress, withStore } from './open-command-store.js';

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
        if (!from) return command.error('AELWYD_SECRETS_KEY is not set: the key they are sealed with until now.', { exitCode: 2 });
        const next = nextSecretsKeyOf(process.env['AELWYD_SECRETS_NEXT_KEY'], given ? undefined : dataFolder);
        if (!next) return command.error('AELWYD_SECRETS_NEXT_KEY is not 32 bytes in base64. Make one with: openssl rand -base64 32', { exitCode: 2 });
        if (next.key.equals(from)) return command.error('The key that is to follow is the one they are sealed with.', { exitCode: 2 });
        try {
          const { authenticators, addresses, forgotten } = await changeSecretsKey(dataSource, from, next.key);
          next.taken();
          tellProgress(`${authenticators} secrets of authenticator apps sealed anew, ${addresses} postcodes of staff too; ${forgotten} from before are forgotten, to be given again`);
          if (given) tellProgress('Give AELWYD_SECRETS_NEXT_KEY as AELWYD_SECRETS_KEY from now on.');
        } catch (error) {
          if (!(error instanceof WrongSecretsKey)) throw error;
          tellProgress(error.message);
          process.exitCode = 1;
        }
      }),
    );
}
