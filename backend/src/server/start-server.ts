import { ClocksCatchUp } from '../clocks/clocks-catch-up.js';
import { DigestSender } from '../clocks/reminders/digest-sender.js';
import { mailer, type MailOptions } from '../clocks/reminders/mailer.js';
import { openStore, type StoreOptions } from '../database/store.js';
import { today } from '../http/today.js';
import { JobRunner } from '../jobs/job-runner.js';
import { buildApp } from './build-app.js';
import { checkPort, listen } from './listen.js';
import { showDemo } from './show-demo.js';

export interface ServerOptions extends Omit<StoreOptions, 'stays'> {
  port: number;
  host: string;
  webFolder: string;
  trustedProxies?: string;
  /** Load the demo authority into an embedded store that holds no authority. */
  demo: boolean;
  /** How the daily mail goes out; left out, none does. */
  mail?: MailOptions;
  /** Where people reach the web app, for the links in mails; left out, where this server listens. */
  publicAddress?: string;
}

/** Opens the store and serves the API and the web app. `stop` finishes what is being answered, then closes the store. */
export async function startServer(options: ServerOptions): Promise<{ stop(): Promise<void> }> {
  const tell = options.onProgress ?? (() => {});
  checkPort(options.port);
  const store = await openStore({ ...options, stays: true });
  try {
    const demo = options.demo ? await showDemo(store, today(), tell) : [];
    const app = await buildApp(store.dataSource, { webFolder: options.webFolder, trustedProxies: options.trustedProxies });
    const address = await listen(app, options);
    await app.get(JobRunner).start();
    app.get(ClocksCatchUp).start();
    if (options.mail) app.get(DigestSender).start({ mailer: mailer(options.mail), address: options.publicAddress ?? address });
    for (const line of ['', `Aelwyd is at ${address}`, ...demo, '']) tell(line);
    return {
      stop: async () => {
        await app.close();
        await Promise.all([app.get(JobRunner).stop(), app.get(ClocksCatchUp).stop(), app.get(DigestSender).stop()]);
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
