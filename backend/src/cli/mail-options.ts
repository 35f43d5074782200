import { join } from 'node:path';
import type { MailOptions } from '../mail/mailer.js';

interface MailSettings {
  AELWYD_SMTP_URL?: string;
  AELWYD_MAIL_FROM?: string;
}

/** How mails go out: through AELWYD_SMTP_URL; without it, from the embedded store, into the folder `mail` beside it, and from a database of one's own not at all. */
export function mailOptions({ AELWYD_SMTP_URL, AELWYD_MAIL_FROM }: MailSettings, dataFolder: string, { isEmbedded }: { isEmbedded: boolean }): MailOptions | undefined {
  return AELWYD_SMTP_URL || isEmbedded ? { smtpUrl: AELWYD_SMTP_URL, from: AELWYD_MAIL_FROM, folder: join(dataFolder, 'mail') } : undefined;
}
