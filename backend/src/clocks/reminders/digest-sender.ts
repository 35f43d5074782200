import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../../audit/note.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { dayFromIso } from '../../domain/calendar/day.js';
import { isWorkingDay } from '../../domain/calendar/working-days.js';
import { Rounds } from '../../http/rounds.js';
import { lawGivenTo } from '../law/law-of-authority.query.js';
import { digestOf, readersOf } from './digest-of.js';
import { isRefused, type Mailer } from '../../mail/mailer.js';

/** Those clocks fall to. */
export const digestRoles = ['social-worker', 'iro', 'team-manager', 'panel-administrator', 'personal-adviser'];

const LOOK_EVERY = 60_000;

interface Post {
  mailer: Mailer;
  /** Where the web app is. */
  address: string;
}

/**
 * Sends everybody's mail of the day, from their hour on and on working days. What is sent stands in the store, in the
 * transaction that sends it: no other server sends it again, and after a restart what is left is sent.
 */
@Injectable()
export class DigestSender {
  private readonly rounds = new Rounds(DigestSender.name, LOOK_EVERY);

  constructor(private readonly dataSource: DataSource) {}

  start(post: Post): void {
    this.rounds.start(() => this.sendDue(new Date(), post));
  }

  stop(): Promise<void> {
    return this.rounds.stop();
  }

  /**
   * Sends what is due at an instant, and answers with how many went out.
   *
   * @throws Error where a mail cannot be handed over now; it and those after it are due still
   */
  async sendDue(now: Date, post: Post): Promise<number> {
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);
    const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' }).format(now));
    const due: { authority_id: number; account_no: number }[] = await this.dataSource.query('select * from staff.digests_due($1, $2, $3)', [day, hour, digestRoles]);
    let sent = 0;
    for (const { authority_id, account_no } of due) if (await this.send(authority_id, account_no, { day, now, ...post })) sent++;
    return sent;
  }

  private send(authorityId: number, accountNo: number, { day, now, mailer, address }: Post & { day: string; now: Date }): Promise<boolean> {
    return inAuthority(this.dataSource, { authorityId, userNo: accountNo }, async (manager) => {
      const holidays = new Set((await lawGivenTo(manager, authorityId)).bankHolidays.map(({ heldOn }) => heldOn));
      if (!isWorkingDay(dayFromIso(day), holidays)) return false;
      // The row is locked until the mail has gone: a server that comes second finds it sent.
      const [claimed]: { account_no: number }[] = await manager.query(
        `insert into staff.digests (authority_id, account_no, sent_on) values ($1, $2, $3)
         on conflict (authority_id, account_no) do update set sent_on = excluded.sent_on where digests.is_on and digests.sent_on is distinct from excluded.sent_on
         returning account_no`,
        [authorityId, accountNo, day],
      );
      const [reader] = claimed ? await readersOf(manager, digestRoles, accountNo) : [];
      const digest = reader && (await digestOf(manager, reader, day, { address, sentAt: now }));
      if (!digest) return false;
      let isTaken = true;
      await mailer.send(digest.mail).catch((error: unknown) => {
        // An address the server will never take is not tried again today; anything else is.
        if (!isRefused(error)) throw error;
        isTaken = false;
      });
      await note(manager, { authorityId, userNo: accountNo, roles: reader.roles }, { event: isTaken ? 'digest-sent' : 'digest-refused', children: isTaken ? digest.children : [], fields: { day } });
      return isTaken;
    });
  }
}
