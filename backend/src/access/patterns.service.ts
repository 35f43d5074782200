import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import { coded } from '../http/coded-view.js';
import type { Person } from '../http/person.js';
import { changedMeanwhile, noSuchEntry, notYourOwn } from './access-problems.js';
import { outcomes, patternKinds } from './access-words.js';
import type { ReviewDto } from './review.dto.js';
import type { PatternsView } from './reviews-view.js';

const PAGE_SIZE = 25;

/** Reading that is worth a look, looked at by whoever looks after information governance. */
@Injectable()
export class PatternsService {
  constructor(private readonly dataSource: DataSource) {}

  list(person: Person, page: number): Promise<PatternsView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const [{ total, waiting }] = await manager.query('select count(*)::integer as total, (count(*) filter (where outcome is null))::integer as waiting from access.patterns');
      const rows: { patternNo: number; kind: string; name: string; accountNo: number; reference: string | null; seenOn: string; times: number; outcome: string | null; reviewNote: string | null }[] = await manager.query(
        `select p.pattern_no as "patternNo", p.kind, a.name, p.account_no as "accountNo", c.reference, p.seen_on as "seenOn", p.times, p.outcome, p.review_note as "reviewNote"
         from (select * from access.patterns order by outcome is not null, seen_on desc, pattern_no desc limit $1 offset $2) p
         join staff.accounts a on a.authority_id = p.authority_id and a.account_no = p.account_no
         left join lateral access.reference_of(array[p.child_no]) c on true order by p.outcome is not null, p.seen_on desc, p.pattern_no desc`,
        [PAGE_SIZE, (page - 1) * PAGE_SIZE],
      );
      await note(manager, person, { event: 'patterns-listed', fields: { page, shown: rows.map(({ patternNo }) => patternNo) } });
      const patterns = rows.map(({ accountNo, kind, outcome, ...row }) => ({ ...row, kind: coded(patternKinds, kind)!, outcome: coded(outcomes, outcome), isOwn: accountNo === person.userNo }));
      return { patterns, outcomes: outcomes.map(({ code }) => coded(outcomes, code)!), waiting, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
    });
  }

  /** @throws Refused where it is about the person themselves; Conflict where somebody looked at it already */
  review(person: Person, patternNo: number, { outcome, note: said }: ReviewDto): Promise<void> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const [pattern] = await manager.query('select account_no as "accountNo", child_no as "childNo" from access.patterns where pattern_no = $1', [patternNo]);
      if (!pattern) throw noSuchEntry();
      if (pattern.accountNo === person.userNo) throw notYourOwn();
      const [done] = await manager.query(
        `update access.patterns set outcome = $2, review_note = $3, reviewed_by = $4, reviewed_at = now() where pattern_no = $1 and outcome is null returning pattern_no`,
        [patternNo, outcome, said.trim(), person.userNo],
      );
      if (done.length === 0) throw changedMeanwhile();
      await note(manager, person, { event: 'pattern-reviewed', children: pattern.childNo === null ? [] : [pattern.childNo], subject: String(patternNo), fields: { outcome } });
    });
  }
}
