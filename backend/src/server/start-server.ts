import { LateReviews } from '../access/late-reviews.js';
import { LeadPost } from '../access/lead-post.js';
import { PatternWatch } from '../access/pattern-watch.js';
import { type LogKeeping, logKeepingOf, NoAuditKey } from '../audit/audit-key.js';
import { openLog } from '../audit/open-log.js';
import { AuditSealer } from '../audit/sealing/audit-sealer.js';
import { ClocksCatchUp } from '../clocks/clocks-catch-up.js';
import { DigestSender } from '../clocks/reminders/digest-sender.js';
import { mailer, type MailOptions } from '../mail/mailer.js';
import { defaultDataFolder, openStore, type StoreOptions } from '../database/store.js';
import { today } from '../http/today.js';
import { JobRunner } from '../jobs/job-runner.js';
import { AccountMail } from '../staff/password/account-mail.js';
import type { SignInSettings } from '../staff/sign-in-settings.js';
import { buildApp } from './build-app.js';
import { CannotStart, checkPort, listen } from './listen.js';
import { refuseDemo, showDemo } from './show-demo.js';

/** Working days after which the heads of service hear of a use of a record in an emergency that nobody looked at. */
const REVIEW_DAYS = 5;

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
  /** Nothing anybody else knows the password of is served. */
  isProduction?: boolean;
  /** How people sign in. */
  signIn?: Partial<SignInSettings>;
  /** Working days after which the heads of service hear of an emergency nobody looked at. */
  reviewDays?: number;
  /** Requests a session may make in a minute; left out, they are not counted. */
  requestsAMinute?: number;
}

/** Opens the store and serves the API and the web app. `stop` finishes what is being answered, then closes the store. */
export async function startServer(options: ServerOptions): Promise<{ stop(): Promise<void> }> {
  const tell = options.onProgress ?? (() => {});
  checkPort(options.port);
  const keeping = keepingOf(options);
  const store = await openStore({ ...options, stays: true });
  try {
    await openLog(store.dataSource, keeping);
    if (options.isProduction) await refuseDemo(store, options.demo);
    const demo = options.demo ? await showDemo(store, today(), tell) : [];
    const app = await buildApp(store.dataSource, { webFolder: options.webFolder, trustedProxies: options.trustedProxies, signIn: options.signIn, requestsAMinute: options.requestsAMinute });
    const address = await listen(app, options);
    await app.get(JobRunner).start();
    app.get(ClocksCatchUp).start();
    if (options.mail) {
      const post = { mailer: mailer(options.mail), address: options.publicAddress ?? address };
      app.get(DigestSender).start(post);
      app.get(LeadPost).start(post);
      app.get(AccountMail).start(post);
    }
    app.get(PatternWatch).start();
    app.get(LateReviews).start(options.reviewDays ?? REVIEW_DAYS);
    app.get(AuditSealer).start(keeping);
    if (!keeping.key) tell('The audit log is not sealed: AELWYD_AUDIT_KEY is not set');
    for (const line of ['', `Aelwyd is at ${address}`, ...demo, '']) tell(line);
    return {
      stop: async () => {
        await app.close();
        await Promise.all([app.get(JobRunner).stop(), app.get(ClocksCatchUp).stop(), app.get(DigestSender).stop(), app.get(PatternWatch).stop(), app.get(LateReviews).stop()]);
        await app.get(AuditSealer).stop();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** @throws CannotStart without the key the log has to be signed with, before anything is started */
function keepingOf({ databaseUrl, dataFolder = defaultDataFolder }: ServerOptions): LogKeeping {
  try {
    return logKeepingOf(process.env, databaseUrl ? undefined : dataFolder);
  } catch (error) {
    throw error instanceof NoAuditKey ? new CannotStart(error.message) : error;
  }
}
