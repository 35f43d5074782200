import { join } from 'node:path';
import type { MailOptions } from '../mail/mailer.js';

/** How mails go out: through AELWYD_SMTP_URL; without it, from the embedded store, into the folder `mail` beside it, and from a database of one's own not at all. */
export function mailOptions(dataFolder: string, { isEmbedded }: { isEmbedded: boolean }): MailOptions | undefined {
  const smtpUrl = process.env['AELWYD_SMTP_URL'] || undefined;
  return smtpUrl || isEmbedded ? { smtpUrl, from: process.env['AELWYD_MAIL_FROM'] || undefined, folder: join(dataFolder, 'mail') } : undefined;
}
