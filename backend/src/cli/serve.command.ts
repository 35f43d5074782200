import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { defaultDataFolder } from '../database/store.js';
import { CannotStart } from '../server/listen.js';
import { startServer } from '../server/start-server.js';
import { mailOptions } from './mail-options.js';
import { tellProgress } from './open-command-store.js';

const webFolder = join(import.meta.dirname, '..', '..', '..', 'frontend', 'dist', 'browser');

/** `serve`: what `npm start` runs. Stays up until it is told to stop, and then closes the store before it goes. */
export function register(program: Command): void {
  program
    .command('serve')
    .description('Serve the API and the web app on one port')
    .option('--data <dir>', 'folder of the embedded store')
    .option('--no-demo', 'do not load the demo authority into an empty store')
    .action(async ({ data, demo }: { data?: string; demo: boolean }) => {
      const server = await startServer({
        dataFolder: data ? resolve(data) : defaultDataFolder,
        databaseUrl: data ? undefined : process.env['DATABASE_URL'],
        databaseOwnerUrl: process.env['DATABASE_OWNER_URL'],
        port: Number(process.env['PORT'] ?? 3000),
        host: process.env['HOST'] ?? '127.0.0.1',
        webFolder,
        trustedProxies: process.env['TRUSTED_PROXIES'] || undefined,
        demo,
        mail: mailOptions(data ? resolve(data) : defaultDataFolder, { isEmbedded: Boolean(data) || !process.env['DATABASE_URL'] }),
        publicAddress: process.env['AELWYD_ADDRESS'] || undefined,
        onProgress: tellProgress,
      }).catch((error: unknown) => {
        if (!(error instanceof CannotStart)) throw error;
        tellProgress(error.message);
        process.exitCode = 1;
      });
      if (!server) return;
      await new Promise<void>((stopped) => {
        let stopping = false;
        const stop = () => {
          if (stopping) return;
          stopping = true;
          tellProgress('Stopping');
          void server.stop().finally(stopped);
        };
        process.once('SIGINT', stop);
        process.once('SIGTERM', stop);
      });
    });
}
