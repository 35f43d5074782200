import { Injectable, Logger } from '@nestjs/common';
import type { Mailer } from '../mail/mailer.js';
import { whatFailed } from '../http/what-failed.js';
import type { Lead } from './emergency.query.js';

interface Post {
  mailer: Mailer;
  /** Where people reach the web app. */
  address: string;
}

const words = {
  en: { subject: 'Aelwyd: a record was opened in an emergency', text: (at: string) => `A record was opened in an emergency just now. Look at why, within 2 working days:\n\n${at}\n` },
  cy: { subject: 'Aelwyd: agorwyd cofnod mewn argyfwng', text: (at: string) => `Mae cofnod newydd gael ei agor mewn argyfwng. Edrychwch ar y rheswm o fewn 2 ddiwrnod gwaith:\n\n${at}\n` },
};

/** Tells whoever looks after information governance at once, by a mail that names nobody. The queue tells them in any case. */
@Injectable()
export class LeadPost {
  private readonly log = new Logger(LeadPost.name);
  private post: Post | undefined;

  start(post: Post): void {
    this.post = post;
  }

  async tell({ email, language }: Lead, openingNo: number): Promise<void> {
    if (!this.post) return;
    const { subject, text } = words[language];
    const mail = { to: email, subject, text: text(`${this.post.address}/admin/access`), name: `emergency-${openingNo}`, date: new Date() };
    // The record is open and the queue holds it: a mail that cannot be sent now keeps nobody from a child at risk.
    await this.post.mailer.send(mail).catch((error: unknown) => this.log.error(JSON.stringify(whatFailed(error))));
  }
}
