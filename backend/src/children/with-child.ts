import type { DataSource, EntityManager } from 'typeorm';
import { sayHow } from '../audit/how-seen.js';
import { placesOf, withhold } from '../access/withheld-places.js';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { Person } from '../http/person.js';
import { NotFound, Refused } from '../http/problem.js';
import { identityOf, type Identity } from './identity.query.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whoever sees a child by their role alone says why, once a day for each child. */
function sayWhy(): Refused {
  return new Refused('say-why', { en: 'Say why you are looking at this record', cy: 'Nodwch pam rydych yn edrych ar y cofnod hwn' });
}

/**
 * Does something with one child's record in one transaction, where the person may see the child on the day; a refusal is noted.
 *
 * @throws NotFound when there is no such child, or not for this person; Refused `say-why` before whoever sees them by role alone said why
 */
export async function withChild<T extends object>(
  dataSource: DataSource,
  person: Person,
  { publicId, day }: { publicId: string; day: string },
  act: (manager: EntityManager, child: Identity) => Promise<T>,
): Promise<T> {
  if (!uuid.test(publicId)) throw new NotFound();
  const done = await inAuthority(dataSource, person, async (manager) => {
    const child = await identityOf(manager, person, publicId, day);
    if (child?.isVisible) {
      if (child.standing === 'role' && !child.purpose) throw sayWhy();
      sayHow(manager, { as: child.standing, ...(child.purpose && { purpose: child.purpose }) });
      const answer = await act(manager, child);
      return child.isProtected ? withhold(answer, await placesOf(manager, child.childNo)) : answer;
    }
    // The same steps whether the child is restricted, somebody else's or nowhere: neither the answer nor its time tells which.
    const [{ about }] = await manager.query('select access.child_behind($1) as about', [publicId]);
    await note(manager, person, { event: 'child-refused', children: about === null ? [] : [about] });
    return undefined;
  });
  if (!done) throw new NotFound('no-such-child', { en: 'There is no such child, or you may not see them', cy: 'Nid oes plentyn o’r fath, neu ni chewch ei weld' });
  return done;
}
