import type { EntityManager } from 'typeorm';
import { relationshipKinds } from '../../domain/codes/relationship-kinds.js';
import { coded } from '../../http/coded-view.js';
import type { Person } from '../../http/person.js';
import { rowKey } from '../../records/row-key.js';
import { visibleChildren } from '../visible-children.js';
import type { KnownPersonView } from './people-view.js';

/**
 * People of other children of the reader's own who live or lived in the same household, or who have a person in common: the ones
 * that are likely to be this child's too. Nobody restricted, and nobody of a child whose address is protected from the reader.
 */
export async function knownPeople(manager: EntityManager, person: Person, childNo: number, day: string): Promise<(KnownPersonView & { childNo: number })[]> {
  const visible = visibleChildren(person, day, 2);
  const rows: { childNo: number; id: string; name: string; kind: string; ofWhom: string }[] = await manager.query(
    `select distinct on (p.name, p.person_no) c.child_no as "childNo", p.person_id as id, p.name, r.kind, coalesce(c.known_as, split_part(c.forenames, ' ', 1)) as "ofWhom"
      from record.children c join record.relationships r on r.authority_id = c.authority_id and r.child_no = c.child_no
      join record.people p on p.authority_id = r.authority_id and p.person_no = r.person_no
      where c.child_no <> $1 and ${visible.where} and c.child_no <> all ((select access.protected_children())::integer[])
        and (exists (select from record.placements mine join record.placements theirs on theirs.authority_id = mine.authority_id and theirs.carer_no = mine.carer_no
            where mine.child_no = $1 and mine.carer_no is not null and theirs.child_no = c.child_no)
          or exists (select from record.relationships mine join record.relationships theirs on theirs.authority_id = mine.authority_id and theirs.person_no = mine.person_no
            where mine.child_no = $1 and theirs.child_no = c.child_no))
        and not exists (select from record.relationships x where x.authority_id = p.authority_id and x.person_no = p.person_no and (x.restricted or x.child_no = $1))
      order by p.name, p.person_no, c.child_no limit 25`,
    [childNo, ...visible.values],
  );
  return rows.map(({ childNo: ofChild, id, name, kind, ofWhom }) => ({ childNo: ofChild, key: rowKey([id]), name, kind: coded(relationshipKinds, kind), ofWhom }));
}
