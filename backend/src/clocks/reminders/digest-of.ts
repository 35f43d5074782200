import type { EntityManager } from 'typeorm';
import { workOf } from '../worklists/work.query.js';
import { digestInWords, saysSomething } from './digest-words.js';
import type { Mail } from '../../mail/mailer.js';

/** Somebody a mail goes to. */
export interface Reader {
  accountNo: number;
  email: string;
  language: 'en' | 'cy';
  roles: string[];
}

/** Accounts of an authority that are open and act on clocks; one alone where its number is given. */
export function readersOf(manager: EntityManager, roles: readonly string[], accountNo?: number): Promise<Reader[]> {
  return manager.query(
    `select a.account_no as "accountNo", a.email, a.language, r.roles from staff.accounts a
      cross join lateral (select array_agg(r.role order by r.role) as roles from staff.account_roles r where r.authority_id = a.authority_id and r.account_no = a.account_no) r
     where a.disabled_at is null and r.roles && $1::text[] and ($2::integer is null or a.account_no = $2) order by a.account_no`,
    [roles, accountNo ?? null],
  );
}

/** One person's mail of a day and the children it refers to; undefined where there is nothing to say. */
export async function digestOf(manager: EntityManager, reader: Reader, day: string, { address, sentAt }: { address: string; sentAt: Date }): Promise<{ mail: Mail; children: number[] } | undefined> {
  const all = { limit: null, offset: 0 };
  const { counts, clocks: overdue } = await workOf(manager, { person: reader }, day, { group: 'overdue', ...all });
  if (!saysSomething(counts)) return undefined;
  const { clocks: today } = await workOf(manager, { person: reader }, day, { group: 'today', ...all });
  const references = (clocks: typeof today) => clocks.map(({ reference }) => reference);
  const { subject, text } = digestInWords({ language: reader.language, day, counts, overdue: references(overdue), today: references(today), address });
  return {
    mail: { to: reader.email, subject, text, name: `digest-${day}-${reader.accountNo}`, date: sentAt },
    children: [...new Set([...overdue, ...today].map(({ stored }) => stored.child_no))],
  };
}
