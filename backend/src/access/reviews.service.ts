import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { lawGivenTo } from '../clocks/law/law-of-authority.query.js';
import { inAuthority } from '../database/authority-transaction.js';
import { dayFromIso, isoFromDay } from '../domain/calendar/day.js';
import { addWorkingDays } from '../domain/calendar/working-days.js';
import { coded } from '../http/coded-view.js';
import type { Person } from '../http/person.js';
import { changedMeanwhile, noSuchEntry, notYourOwn } from './access-problems.js';
import { emergencyReasons, outcomes } from './access-words.js';
import type { ReviewDto } from './review.dto.js';
import type { EmergencyUsesView } from './reviews-view.js';

const PAGE_SIZE = 25;
/** Working days within which every use is looked at. */
const LOOKED_AT_WITHIN = 2;

/** What was opened in an emergency, looked at by whoever looks after information governance. */
@Injectable()
export class ReviewsService {
  constructor(private readonly dataSource: DataSource) {}

  /** Those that wait come first, the longest waiting before the rest. */
  list(person: Person, page: number, day: string): Promise<EmergencyUsesView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const holidays = new Set((await lawGivenTo(manager, person.authorityId)).bankHolidays.map(({ heldOn }) => heldOn));
      const [{ total, waiting }] = await manager.query('select count(*)::integer as total, (count(*) filter (where outcome is null))::integer as waiting from access.openings');
      const rows: UseRow[] = await manager.query(
        `select o.opening_no as "openingNo", c.reference, a.name, o.account_no as "accountNo", o.reason, o.said, o.opened_at as "openedAt", least(o.ended_at, o.ends_at) as "endedAt",
           (o.opened_at at time zone 'Europe/London')::date as "openedOn", o.outcome, o.review_note as "reviewNote", o.told_late_at as "toldLateAt", r.looks
         from (select * from access.openings order by outcome is not null, case when outcome is null then opened_at end, opened_at desc limit $1 offset $2) o
         join staff.accounts a on a.authority_id = o.authority_id and a.account_no = o.account_no
         cross join lateral access.reference_of(array[o.child_no]) c
         cross join lateral (select count(*)::integer as looks from audit.events e where e.authority_id = o.authority_id and e.account_no = o.account_no
           and e.at between o.opened_at and least(o.ended_at, o.ends_at) and e.how->>'as' = 'emergency' and o.child_no = any(e.children)) r
         order by o.outcome is not null, case when o.outcome is null then o.opened_at end, o.opened_at desc`,
        [PAGE_SIZE, (page - 1) * PAGE_SIZE],
      );
      await note(manager, person, { event: 'emergency-uses-listed', fields: { page, shown: rows.map(({ openingNo }) => openingNo) } });
      const uses = rows.map(({ accountNo, openedOn, openedAt, endedAt, toldLateAt, ...row }) => {
        const dueOn = isoFromDay(addWorkingDays(dayFromIso(openedOn), LOOKED_AT_WITHIN, holidays));
        return {
          ...row, openedAt: openedAt.toISOString(), endedAt: endedAt.toISOString(), toldLateAt: toldLateAt?.toISOString() ?? null, reason: coded(emergencyReasons, row.reason)!, outcome: coded(outcomes, row.outcome),
          dueOn, isLate: row.outcome === null && day > dueOn, isOwn: accountNo === person.userNo,
        };
      });
      return { uses, outcomes: outcomes.map(({ code }) => coded(outcomes, code)!), waiting, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
    });
  }

  /** @throws Refused where it was the person's own use; Conflict where somebody looked at it already */
  review(person: Person, openingNo: number, { outcome, note: said }: ReviewDto): Promise<void> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const [opening] = await manager.query('select account_no as "accountNo", child_no as "childNo" from access.openings where opening_no = $1', [openingNo]);
      if (!opening) throw noSuchEntry();
      if (opening.accountNo === person.userNo) throw notYourOwn();
      const [done] = await manager.query(
        `update access.openings set outcome = $2, review_note = $3, reviewed_by = $4, reviewed_at = now(), ended_at = coalesce(ended_at, least(now(), ends_at))
         where opening_no = $1 and outcome is null returning opening_no`,
        [openingNo, outcome, said.trim(), person.userNo],
      );
      if (done.length === 0) throw changedMeanwhile();
      await note(manager, person, { event: 'emergency-use-reviewed', children: [opening.childNo], subject: String(openingNo), fields: { outcome } });
    });
  }
}

interface UseRow {
  openingNo: number;
  reference: string;
  name: string;
  accountNo: number;
  reason: string;
  said: string;
  openedAt: Date;
  endedAt: Date;
  openedOn: string;
  looks: number;
  outcome: string | null;
  reviewNote: string | null;
  toldLateAt: Date | null;
}
