import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import { lawGivenTo } from '../clocks/law/law-of-authority.query.js';
import { inAuthority } from '../database/authority-transaction.js';
import { dayFromIso, isoFromDay } from '../domain/calendar/day.js';
import { addWorkingDays } from '../domain/calendar/working-days.js';
import { Rounds } from '../http/rounds.js';
import { today } from '../http/today.js';
import type { Lead } from './emergency.query.js';
import { LeadPost } from './lead-post.js';

const EVERY = 3_600_000;

/** Tells the heads of service, once, of a use of a record in an emergency that nobody has looked at. */
@Injectable()
export class LateReviews {
  private readonly rounds = new Rounds(LateReviews.name, EVERY);

  constructor(
    private readonly dataSource: DataSource,
    private readonly post: LeadPost,
  ) {}

  /** @param after working days nobody looked at it */
  start(after: number): void {
    this.rounds.start(() => this.lookAtAll(after));
  }

  stop(): Promise<void> {
    return this.rounds.stop();
  }

  private async lookAtAll(after: number): Promise<void> {
    const held: { authority: number }[] = await this.dataSource.query('select record.authorities_held() as authority');
    for (const { authority } of held) {
      const { openings, heads } = await noteLateReviews(this.dataSource, authority, { day: today(), after });
      for (const openingNo of openings) for (const head of heads) await this.post.tellLate(head, openingNo);
    }
  }
}

/** Marks what is late as told, so that no second process tells it again, and answers with whom to tell. */
export function noteLateReviews(dataSource: DataSource, authorityId: number, { day, after }: { day: string; after: number }): Promise<{ openings: number[]; heads: Lead[] }> {
  return inAuthority(dataSource, { authorityId, everyChild: true }, async (manager) => {
    const waiting: { openingNo: number; openedOn: string; accountNo: number }[] = await manager.query(
      `select opening_no as "openingNo", (opened_at at time zone 'Europe/London')::date as "openedOn", account_no as "accountNo" from access.openings where outcome is null and told_late_at is null`,
    );
    if (waiting.length === 0) return { openings: [], heads: [] };
    const holidays = new Set((await lawGivenTo(manager, authorityId)).bankHolidays.map(({ heldOn }) => heldOn));
    const late = waiting.filter(({ openedOn }) => day > isoFromDay(addWorkingDays(dayFromIso(openedOn), after, holidays)));
    const heads = await headsOfService(manager);
    if (late.length === 0 || heads.length === 0) return { openings: [], heads };
    const [told]: [{ openingNo: number }[], number] = await manager.query(
      `update access.openings set told_late_at = now() where opening_no = any ($1) and told_late_at is null and outcome is null returning opening_no as "openingNo"`,
      [late.map(({ openingNo }) => openingNo)],
    );
    const openings = told.map(({ openingNo }) => openingNo).sort((a, b) => a - b);
    for (const openingNo of openings) await note(manager, { authorityId }, { event: 'late-review-told', subject: String(openingNo), fields: { heads: heads.length } });
    return { openings, heads };
  });
}

function headsOfService(manager: EntityManager): Promise<Lead[]> {
  return manager.query(
    `select a.name, a.email, a.language from staff.accounts a join staff.account_roles r on r.authority_id = a.authority_id and r.account_no = a.account_no
     where a.authority_id = record.current_authority() and a.disabled_at is null and r.role = 'head-of-service' order by a.account_no`,
  );
}
