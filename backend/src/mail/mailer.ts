import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** Names the mail in its Message-ID and as a file: `digest-2026-11-26-12`. */
  name: string;
  date: Date;
}

/** Sends a mail, or keeps it as a file. */
export interface Mailer {
  /** @throws Error where it could not be handed over; `isRefused` tells whether for good */
  send(mail: Mail): Promise<void>;
}

export interface MailOptions {
  /** `smtp://user:password@host:587`, as nodemailer reads it; where there is none mails are kept as files. */
  smtpUrl: string | undefined;
  /** The sender's address. */
  from: string | undefined;
  folder: string;
}

/** Mails through SMTP where an address is given, else into a folder, each a file `.eml`. */
export function mailer({ smtpUrl, from = 'aelwyd@localhost', folder }: MailOptions): Mailer {
  const sender = { name: 'Aelwyd', address: from };
  const messageOf = ({ name, ...mail }: Mail) => ({ ...mail, from: sender, messageId: `<${name}@aelwyd>` });
  if (smtpUrl) {
    const transport = createTransport(smtpUrl, { from: sender });
    return { send: async (mail) => void (await transport.sendMail(messageOf(mail))) };
  }
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    send: async (mail) => {
      const { message } = await transport.sendMail(messageOf(mail));
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${mail.name}.eml`), message as Buffer);
    },
  };
}

/** Whether a server refused the mail for good, such as to an address it does not know. */
export function isRefused(error: unknown): boolean {
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  return code >= 500 && code < 600;
}
