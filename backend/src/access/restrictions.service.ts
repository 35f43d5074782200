import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { Person } from '../http/person.js';
import { RuledOut } from '../http/problem.js';
import { changedMeanwhile, noSuchEntry } from './access-problems.js';
import type { ChangeRestrictionDto, RestrictDto } from './restriction.dto.js';
import { clear, restrictionsInForce } from './restrictions.query.js';
import type { RestrictionsView } from './restrictions-view.js';

/** Restricted records: whoever sets them knows a child by the reference alone. They bite at everybody's next question. */
@Injectable()
export class RestrictionsService {
  constructor(private readonly dataSource: DataSource) {}

  list(person: Person, page: number): Promise<RestrictionsView> {
    return inAuthority(this.dataSource, person, (manager) => this.shown(manager, person, page));
  }

  /** @throws RuledOut where no child has the reference, or the day to look again has passed */
  restrict(person: Person, { reference, kind, reason, reviewOn, cleared }: RestrictDto, day: string): Promise<RestrictionsView> {
    checkReview(reviewOn, day);
    return inAuthority(this.dataSource, person, async (manager) => {
      const [child] = await manager.query('select child_no as "childNo" from access.child_exactly($1, null, null)', [reference.trim()]);
      if (!child) throw new RuledOut([{ field: 'reference', message: { en: 'No child has this reference', cy: 'Nid oes gan unrhyw blentyn y cyfeirnod hwn' } }]);
      const [made] = await manager.query(
        `insert into access.restrictions (authority_id, child_no, kind, reason, review_on) values ($1, $2, $3, $4, $5)
         on conflict (authority_id, child_no, kind) where ended_at is null do nothing returning restriction_no as "restrictionNo"`,
        [person.authorityId, child.childNo, kind, reason.trim(), reviewOn],
      );
      // Sent again: what is set stays as it is.
      if (made) {
        await clear(manager, person.authorityId, made.restrictionNo, cleared);
        await note(manager, person, { event: 'record-restricted', children: [child.childNo], subject: String(made.restrictionNo), fields: { kind, reviewOn, cleared } });
      }
      return this.shown(manager, person, 1);
    });
  }

  /** @throws Conflict where somebody else changed it since */
  change(person: Person, restrictionNo: number, { reviewOn, endedBecause, cleared, version }: ChangeRestrictionDto, day: string): Promise<RestrictionsView> {
    if (!endedBecause) checkReview(reviewOn, day);
    return inAuthority(this.dataSource, person, async (manager) => {
      const [[changed]] = await manager.query(
        `update access.restrictions set review_on = $3, version = version + 1, ended_because = $4::text,
           ended_at = case when $4::text is null then null else now() end, ended_by = case when $4::text is null then null else $5::integer end
         where restriction_no = $1 and version = $2 and ended_at is null returning child_no as "childNo"`,
        [restrictionNo, version, reviewOn, endedBecause ?? null, person.userNo],
      );
      if (!changed) {
        const [there] = await manager.query('select from access.restrictions where restriction_no = $1', [restrictionNo]);
        throw there ? changedMeanwhile() : noSuchEntry();
      }
      if (!endedBecause) await clear(manager, person.authorityId, restrictionNo, cleared);
      const event = endedBecause ? 'restriction-ended' : 'restriction-changed';
      await note(manager, person, { event, children: [changed.childNo], subject: String(restrictionNo), fields: { reviewOn, cleared } });
      return this.shown(manager, person, 1);
    });
  }

  private async shown(manager: EntityManager, person: Person, page: number): Promise<RestrictionsView> {
    const view = await restrictionsInForce(manager, page);
    await note(manager, person, { event: 'restrictions-listed', fields: { page, shown: view.restrictions.map(({ restrictionNo }) => restrictionNo) } });
    return view;
  }
}

function checkReview(reviewOn: string, day: string): void {
  const message = { en: 'The day to look again must be in the future', cy: 'Rhaid i’r diwrnod i edrych eto fod yn y dyfodol' };
  if (Number.isNaN(Date.parse(reviewOn)) || !new Date(`${reviewOn}T00:00:00Z`).toISOString().startsWith(reviewOn)) {
    throw new RuledOut([{ field: 'reviewOn', message: { en: 'Enter a real date', cy: 'Rhowch ddyddiad go iawn' } }]);
  }
  if (reviewOn <= day) throw new RuledOut([{ field: 'reviewOn', message }]);
}
