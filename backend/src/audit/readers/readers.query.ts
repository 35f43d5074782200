import type { EntityManager } from 'typeorm';

export const PAGE_SIZE = 100;

export interface ReaderRow {
  at: Date;
  name: string | null;
  roles: string[];
  event: string;
}

/** Everything the log says of one child, the latest first. */
export async function readersOf(manager: EntityManager, childNo: number, page: number): Promise<{ total: number; rows: ReaderRow[] }> {
  const [{ total }] = await manager.query('select count(*)::integer as total from audit.events where children @> array[$1]::integer[]', [childNo]);
  const rows: ReaderRow[] = await manager.query(
    `select e.at, a.name, e.roles, e.event
     from audit.events e left join staff.accounts a on a.authority_id = e.authority_id and a.account_no = e.account_no
     where e.children @> array[$1]::integer[] order by e.at desc, e.event_no desc limit $2 offset $3`,
    [childNo, PAGE_SIZE, (page - 1) * PAGE_SIZE],
  );
  return { total, rows };
}
