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
  opened: {
    en: { subject: 'Aelwyd: a record was opened in an emergency', text: (at: string) => `A record was opened in an emergency just now. Look at why, within 2 working days:\n\n${at}\n` },
    cy: { subject: 'Aelwyd: agorwyd cofnod mewn argyfwng', text: (at: string) => `Mae cofnod newydd gael ei agor mewn argyfwng. Edrychwch ar y rheswm o fewn 2 ddiwrnod gwaith:\n\n${at}\n` },
  },
  late: {
    en: { subject: 'Aelwyd: nobody has looked at a use of a record in an emergency', text: (at: string) => `A record was opened in an emergency, and nobody has looked at why. It is late. Ask for it to be looked at, or look at it yourself:\n\n${at}\n` },
    cy: { subject: 'Aelwyd: nid oes neb wedi edrych ar ddefnydd o gofnod mewn argyfwng', text: (at: string) => `Agorwyd cofnod mewn argyfwng, ac nid oes neb wedi edrych ar y rheswm. Mae’n hwyr. Gofynnwch i rywun edrych arno, neu edrychwch arno eich hun:\n\n${at}\n` },
  },
};

/** Tells whoever looks after information governance at once, by a mail that names nobody. The queue tells them in any case. */
@Injectable()
export class LeadPost {
  private readonly log = new Logger(LeadPost.name);
  private post: Post | undefined;

  start(post: Post): void {
    this.post = post;
  }

  tell(to: Lead, openingNo: number): Promise<void> {
    return this.send(to, 'opened', `emergency-${openingNo}`);
  }

  tellLate(to: Lead, openingNo: number): Promise<void> {
    return this.send(to, 'late', `emergency-late-${openingNo}`);
  }

  private async send({ email, language }: Lead, what: keyof typeof words, name: string): Promise<void> {
    if (!this.post) return;
    const { subject, text } = words[what][language];
    const mail = { to: email, subject, text: text(`${this.post.address}/admin/access`), name, date: new Date() };
    // The record is open and the queue holds it: a mail that cannot be sent now keeps nobody from a child at risk.
    await this.post.mailer.send(mail).catch((error: unknown) => this.log.error(JSON.stringify(whatFailed(error))));
  }
}
