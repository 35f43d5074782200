import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../../audit/note.js';
import { inAuthority } from '../../database/authority-transaction.js';
import type { Person } from '../../http/person.js';
import { NotFound } from '../../http/problem.js';
import { calendarClocksOf } from './calendar-clocks.query.js';
import { calendarFeed } from './calendar-feed.js';

interface Owner {
  authority_id: number;
  account_no: number;
  email: string;
  language: 'en' | 'cy';
  roles: string[];
}

const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** Calendars others read by a secret address. Only a digest of it is kept: whoever reads the store cannot open one. */
@Injectable()
export class CalendarService {
  constructor(private readonly dataSource: DataSource) {}

  /** Makes a new address and ends the one before. It is shown this once. */
  make(person: Person, address: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    return inAuthority(this.dataSource, person, async (manager) => {
      await endOf(manager, person);
      await manager.query('insert into staff.calendars (authority_id, account_no, token_hash) values ($1, $2, $3)', [person.authorityId, person.userNo, hashOf(token)]);
      await note(manager, person, { event: 'calendar-made' });
      return `${address}/api/calendar/${token}.ics`;
    });
  }

  end(person: Person): Promise<void> {
    return inAuthority(this.dataSource, person, async (manager) => {
      await endOf(manager, person);
      await note(manager, person, { event: 'calendar-ended' });
    });
  }

  /** @throws NotFound where the address is none, was ended or belongs to an account that is disabled */
  async read(token: string, { day, address }: { day: string; address: string }): Promise<string> {
    const [owner]: Owner[] = await this.dataSource.query('select * from staff.find_calendar($1)', [hashOf(token)]);
    if (!owner) throw new NotFound();
    const { authority_id: authorityId, account_no: userNo, language, roles } = owner;
    return inAuthority(this.dataSource, { authorityId, userNo }, async (manager) => {
      const clocks = await calendarClocksOf(manager, owner, day);
      await note(manager, { authorityId, userNo, roles }, { event: 'calendar-read', children: [...new Set(clocks.map(({ stored }) => stored.child_no))] });
      return calendarFeed(clocks, { language, address, madeAt: new Date() });
    });
  }
}

async function endOf(manager: EntityManager, person: Person): Promise<void> {
  await manager.query('update staff.calendars set ended_at = now() where account_no = $1 and ended_at is null', [person.userNo]);
}
