import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { whatFailed } from '../../http/what-failed.js';
import type { Mailer } from '../../mail/mailer.js';
import type { LinkKind } from './links.js';

export interface Post {
  mailer: Mailer;
  /** Where the web app is. */
  address: string;
}

/** Sends people the links of their own account. Until it is started, and where nothing sends mails, none goes out. */
@Injectable()
export class AccountMail {
  private readonly log = new Logger(AccountMail.name);
  private post: Post | undefined;

  start(post: Post): void {
    this.post = post;
  }

  get isSent(): boolean {
    return this.post !== undefined;
  }

  /** Hands a mail over. What goes wrong is logged without the address: nobody who asked may learn by it whether there is an account. */
  async send(kind: LinkKind, to: { email: string; language: 'en' | 'cy' }, token: string): Promise<void> {
    if (!this.post) return;
    const { mailer, address } = this.post;
    const { subject, text } = words[kind][to.language](linkOf(address, token));
    await mailer.send({ to: to.email, subject, text, name: `${kind}-${randomUUID()}`, date: new Date() }).catch((error: unknown) => this.couldNot(error));
  }

  couldNot(error: unknown): void {
    this.log.error(JSON.stringify(whatFailed(error)));
  }
}

/** The token stands behind the number sign: a browser sends that to nobody. */
export function linkOf(address: string, token: string): string {
  return `${address.replace(/\/$/, '')}/choose-password#${token}`;
}

interface Words {
  subject: string;
  text: string;
}

const words: Record<LinkKind, Record<'en' | 'cy', (link: string) => Words>> = {
  reset: {
    en: (link) => ({ subject: 'Choose a new password', text: `Somebody asked for a new password for your Aelwyd account. Choose it within an hour at\n\n${link}\n\nIf it was not you, you need do nothing: your password stays as it is.\n` }),
    cy: (link) => ({ subject: 'Dewis cyfrinair newydd', text: `Gofynnodd rhywun am gyfrinair newydd i’ch cyfrif Aelwyd. Dewiswch ef o fewn awr yn\n\n${link}\n\nOs nad chi oedd hynny, does dim angen i chi wneud dim: mae eich cyfrinair yn aros fel y mae.\n` }),
  },
  invitation: {
    en: (link) => ({ subject: 'Your Aelwyd account', text: `You have been given an account in Aelwyd. Choose your password within three days at\n\n${link}\n` }),
    cy: (link) => ({ subject: 'Eich cyfrif Aelwyd', text: `Rydych wedi cael cyfrif yn Aelwyd. Dewiswch eich cyfrinair o fewn tri diwrnod yn\n\n${link}\n` }),
  },
};
