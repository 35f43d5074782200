import type { EntityManager } from 'typeorm';
import type { CorrectedActionDto } from './supervision.dto.js';

/** Whose supervision, and the numbers of the two. */
interface Between {
  authorityId: number;
  supervisionNo: number;
  worker: number;
  manager: number;
}

/**
 * Writes what was agreed as it is put right: a line with its number is changed, one without is new, and one that is left out was not agreed.
 * A number is never given twice. What the manager of then said they would do stays theirs.
 */
export async function writeAgreed(manager: EntityManager, { authorityId, supervisionNo, worker, manager: own }: Between, actions: readonly CorrectedActionDto[]): Promise<void> {
  const kept = actions.flatMap(({ lineNo }) => (lineNo ? [lineNo] : []));
  await manager.query('delete from record.supervision_actions where authority_id = $1 and supervision_no = $2 and line_no <> all ($3::smallint[])', [authorityId, supervisionNo, kept]);
  const [{ last }] = await manager.query(
    `select coalesce(max(line_no), 0)::integer as last from (select line_no from record.supervision_actions where authority_id = $1 and supervision_no = $2
      union all select line_no from history.supervision_actions where authority_id = $1 and supervision_no = $2) x`, [authorityId, supervisionNo],
  );
  let next: number = last;
  for (const { lineNo, agreed, owner, dueOn } of actions) {
    if (lineNo) {
      await manager.query(
        `update record.supervision_actions x set agreed = $4, due_on = $5, owner_staff_no = to_be.owner
          from (select line_no, case when $6 = 'worker' then $7::integer when owner_staff_no <> $7 then owner_staff_no else $8 end as owner from record.supervision_actions
            where authority_id = $1 and supervision_no = $2 and line_no = $3) to_be
          where x.authority_id = $1 and x.supervision_no = $2 and x.line_no = to_be.line_no and (x.agreed, x.due_on, x.owner_staff_no) <> ($4, $5::date, to_be.owner)`,
        [authorityId, supervisionNo, lineNo, agreed.trim(), dueOn, owner, worker, own],
      );
    } else {
      next += 1;
      await manager.query('insert into record.supervision_actions (authority_id, supervision_no, line_no, agreed, owner_staff_no, due_on) values ($1, $2, $3, $4, $5, $6)', [authorityId, supervisionNo, next, agreed.trim(), owner === 'worker' ? worker : own, dueOn]);
    }
  }
}
