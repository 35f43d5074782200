import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withChild } from '../../children/with-child.js';
import type { Person } from '../../http/person.js';
import { isRole, roleTitles } from '../../staff/roles.js';
import { note } from '../note.js';
import { actTitles, otherAct } from './act-titles.js';
import { sayStanding } from './standing-titles.js';
import { PAGE_SIZE, type ReaderRow, readersOf } from './readers.query.js';
import { ReadersView, type ReaderView } from './readers-view.js';

/** Who looked at a child's record. That somebody asks is noted as well, after what is shown was read. */
@Injectable()
export class ReadersService {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound when there is no such child, or not for this person */
  list(person: Person, child: { publicId: string; day: string }, page: number): Promise<ReadersView> {
    return withChild(this.dataSource, person, child, async (manager, { childNo, reference }) => {
      const { total, rows } = await readersOf(manager, childNo, page);
      await note(manager, person, { event: 'readers-seen', children: [childNo], fields: { page } });
      return { reference, total, page, pageSize: PAGE_SIZE, rows: rows.map(view) };
    });
  }
}

function view({ at, name, roles, event, how }: ReaderRow): ReaderView {
  return { at: at.toISOString(), name, roles: roles.filter(isRole).map((role) => roleTitles[role]), act: actTitles[event] ?? otherAct, standing: how && sayStanding(how) };
}
