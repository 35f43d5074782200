import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';

/** Children somebody has recorded on since a position, one by one. */
export async function childrenMovedSince(manager: EntityManager, authorityId: number, position: number): Promise<Set<number>> {
  const rows: { child_no: number }[] = await manager.query('select distinct child_no from record.moved where authority_id = $1 and position > $2', [authorityId, position]);
  return new Set(rows.map(({ child_no }) => child_no));
}

/** Whether the whole authority moved since a position: an import. */
export async function hasMovedWhole(manager: EntityManager, authorityId: number, position: number): Promise<boolean> {
  const [{ moved }] = await manager.query(
    'select exists (select from record.positions where authority_id = $1 and position > $2 and whole_authority) as moved',
    [authorityId, position],
  );
  return moved;
}

/**
 * The children given, and those with a stay in a household one of them has, or had until somebody recorded otherwise after the
 * position: what one child's stay is decides the clocks of the others there.
 */
export async function withSharedHouseholds(manager: EntityManager, authorityId: number, children: readonly number[], position: number): Promise<number[]> {
  const rows: { child_no: number }[] = await manager.query(
    `with shared as (
       select carer_no from record.placements where authority_id = $1 and child_no = any($2)
       union
       select carer_no from history.placements where authority_id = $1 and child_no = any($2) and superseded_seq > $3)
     select child_no from unnest($2::integer[]) as given (child_no)
     union
     select p.child_no from record.placements p join shared using (carer_no) where p.authority_id = $1
     order by child_no`,
    [authorityId, children, position],
  );
  return rows.map(({ child_no }) => child_no);
}

/** Children with a stay in a household to which this act brought the child, or from which it took it, or in which it changed its stay. */
export async function withMovedStays(manager: EntityManager, authorityId: number, childNo: number): Promise<number[]> {
  const rows = await prepared<{ child_no: number }>(
    manager,
    'children with moved stays',
    `with here as (select nullif(current_setting('aelwyd.position', true), '')::bigint as position),
     moved as (
       select carer_no from record.placements, here where authority_id = $1 and child_no = $2 and recorded_seq = position
       union
       select carer_no from history.placements, here where authority_id = $1 and child_no = $2 and superseded_seq = position)
     select distinct p.child_no from record.placements p join moved using (carer_no)
     where p.authority_id = $1 and p.child_no <> $2 order by p.child_no`,
    [authorityId, childNo],
  );
  return rows.map(({ child_no }) => child_no);
}
