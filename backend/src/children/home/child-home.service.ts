import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../../audit/note.js';
import { lawOfAuthority } from '../../clocks/law/law-of-authority.query.js';
import { clocksOf } from '../../clocks/worklists/child-clocks.query.js';
import { clockOfRow } from '../../clocks/worklists/clock-row.js';
import type { Person } from '../../http/person.js';
import { stripView } from '../strip/child-strip.query.js';
import { entryView } from '../timeline/timeline-entry.js';
import type { Identity } from '../identity.query.js';
import { withChild } from '../with-child.js';
import { homeOf, nextView, spanView } from './child-home.query.js';
import type { ChildHomeView } from './child-home-view.js';
import { planView } from './plan-now.query.js';

/** How many clocks stand on the first page; the rest are one link away. */
const CLOCKS_SHOWN = 8;

/** The first page of a child's record: few statements, so that it is there at once. */
@Injectable()
export class ChildHomeService {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound when there is no such child, or not for this person */
  home(person: Person, publicId: string, day: string): Promise<ChildHomeView> {
    return withChild(this.dataSource, person, { publicId, day }, async (manager, child) => {
      await note(manager, person, { event: 'child-seen', children: [child.childNo] });
      return this.read(manager, person, child, day);
    });
  }

  /** The same for another page of the child, inside its transaction; it notes the look itself. */
  async read(manager: EntityManager, person: Person, child: Identity, day: string): Promise<ChildHomeView> {
    const found = await homeOf(manager, child.childNo, day);
    const clocks = await clocksOf(manager, child.childNo, day, { show: 'open', page: 1 });
    const law = await lawOfAuthority(manager, person.authorityId);
    const { total: saidTotal = 0, ...lastSaid } = found.said ?? {};
    return {
      strip: stripView(found, child, day),
      lastSaid: found.said ? (lastSaid as ChildHomeView['lastSaid']) : null,
      saidTotal,
      clocks: clocks.slice(0, CLOCKS_SHOWN).map((row) => ({ ...clockOfRow(row, day, law), child: null })),
      openClocks: clocks[0]?.total ?? 0,
      plan: planView(found),
      next: found.next.map((thing) => nextView(thing, day)),
      recent: found.recent.map(entryView),
      relationships: { since: found.spans[0]?.from ?? null, spans: found.spans.map(spanView), reviews: found.reviews },
    };
  }
}
