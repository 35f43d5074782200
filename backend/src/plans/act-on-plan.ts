import type { DataSource, EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import { withChild } from '../children/with-child.js';
import type { Person } from '../http/person.js';
import type { OfChild } from './version-rows.query.js';
import type { WrittenView } from './written-view.js';

/** Which child, and which day it is. */
export interface Asked {
  publicId: string;
  day: string;
}

/** An act on the plan of a child, in one transaction with its line in the log. */
export function actOnPlan(dataSource: DataSource, person: Person, asked: Asked, event: string, write: (manager: EntityManager, of: OfChild) => Promise<WrittenView>): Promise<WrittenView> {
  return withChild(dataSource, person, asked, async (manager, { childNo }) => {
    const written = await write(manager, { authorityId: person.authorityId, childNo });
    await note(manager, person, { event, children: [childNo], subject: String(written.no) });
    return written;
  });
}
