import type { Command } from 'commander';
import { settingsPage } from '../settings/settings-page.js';

/** `settings`: every setting of the server, as `docs/settings.md` has them. */
export function register(program: Command): void {
  program
    .command('settings')
    .description('Say which settings the server reads, in both languages')
    .action(() => void process.stdout.write(settingsPage()));
}
