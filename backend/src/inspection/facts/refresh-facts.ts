import type { EntityManager } from 'typeorm';
import type { AuthorityFacts } from '../../domain/facts/authority-facts.js';
import { withChildReplaced } from '../../domain/facts/replace-child.js';
import { carersAndStaff } from './fact-reading.js';
import { readChild, type LoadedFacts } from './load-facts.js';

/** More children than these and the whole authority is read as quickly. */
const MOST_CHILDREN = 24;

/**
 * Facts brought up to a position by reading again only the children that moved since, and the households and staff, whose
 * moves nobody notes one by one. Undefined where the whole authority has to be read: after a bulk load, where too many
 * moved, or where a child went or came between others.
 */
export async function refreshedFacts(
  manager: EntityManager,
  authorityId: number,
  { facts, position }: LoadedFacts,
  upTo: number,
): Promise<{ facts: AuthorityFacts; childrenRead: number } | undefined> {
  const span = [authorityId, position, upTo];
  const [{ whole }] = await manager.query(
    'select coalesce(bool_or(whole_authority), true) as whole from record.positions where authority_id = $1 and position > $2 and position <= $3',
    span,
  );
  if (whole) return undefined;
  const moved: { child_no: number }[] = await manager.query(
    'select distinct child_no from record.moved where authority_id = $1 and position > $2 and position <= $3 order by child_no limit $4',
    [...span, MOST_CHILDREN + 1],
  );
  if (moved.length > MOST_CHILDREN) return undefined;
  let next: AuthorityFacts = { ...facts, ...(await carersAndStaff(manager)) };
  for (const { child_no } of moved) {
    const alone = await readChild(manager, authorityId, child_no);
    const at = placeOf(next.children.childNo, child_no);
    if (alone.children.count === 0 || at === undefined) return undefined;
    next = withChildReplaced(next, at, alone);
  }
  return { facts: next, childrenRead: moved.length };
}

/** Where a child stands, or the end for one numbered after all others; undefined for one that belongs between. */
function placeOf(childNo: Int32Array, wanted: number): number | undefined {
  const at = childNo.indexOf(wanted);
  if (at >= 0) return at;
  return childNo.length === 0 || childNo.at(-1)! < wanted ? childNo.length : undefined;
}
