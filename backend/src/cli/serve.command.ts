import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { defaultDataFolder } from '../database/store.js';
import { CannotStart } from '../server/listen.js';
import { startServer } from '../server/start-server.js';
import { readSettings, WrongSettings } from '../settings/read-settings.js';
import { signInOf } from '../settings/sign-in-of.js';
import { secretsKeyOf } from '../staff/secrets-key.js';
import { mailOptions } from './mail-options.js';
import { tellProgress } from './open-command-store.js';
import { said, saying } from './said.js';

const webFolder = join(import.meta.dirname, '..', '..', '..', 'frontend', 'dist', 'browser');

interface ServeOptions {
  data?: string;
  demo: boolean;
}

/** `serve`: what `npm start` runs. Stays up until it is told to stop, and then closes the store before it goes. */
export function register(program: Command): void {
  program
    .command('serve')
    .description('Serve the API and the web app on one port')
    .option('--data <dir>', 'folder of the embedded store')
    .option('--no-demo', 'do not load the demo authority into an empty store')
    .action(async (options: ServeOptions) => {
      const server = await serve(options).catch((error: unknown) => {
        if (!(error instanceof CannotStart || error instanceof WrongSettings)) throw error;
        tellProgress(error.message);
        process.exitCode = 1;
      });
      if (!server) return;
      await new Promise<void>((stopped) => {
        let stopping = false;
        const stop = () => {
          if (stopping) return;
          stopping = true;
          tellProgress(said(saying.stopping()));
          void server.stop().finally(stopped);
        };
        process.once('SIGINT', stop);
        process.once('SIGTERM', stop);
      });
    });
}

async function serve({ data, demo }: ServeOptions): Promise<{ stop(): Promise<void> }> {
  const settings = readSettings(process.env);
  const dataFolder = data ? resolve(data) : defaultDataFolder;
  const databaseUrl = data ? undefined : settings.DATABASE_URL;
  const isEmbedded = databaseUrl === undefined;
  const secretsKey = secretsKeyOf(settings.AELWYD_SECRETS_KEY, isEmbedded ? dataFolder : undefined);
  if (!secretsKey) tellProgress(said(saying.appsEndWithIt()));
  return startServer({
    dataFolder,
    databaseUrl,
    databaseOwnerUrl: settings.DATABASE_OWNER_URL,
    port: settings.PORT,
    host: settings.HOST,
    webFolder,
    trustedProxies: settings.TRUSTED_PROXIES,
    demo,
    isProduction: settings.NODE_ENV === 'production',
    mail: mailOptions(settings, dataFolder, { isEmbedded }),
    publicAddress: settings.AELWYD_ADDRESS,
    signIn: signInOf(settings, secretsKey),
    reviewDays: settings.AELWYD_REVIEW_DAYS,
    requestsAMinute: settings.AELWYD_REQUESTS_A_MINUTE,
    onProgress: tellProgress,
  });
}
