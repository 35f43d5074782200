import { Controller, Get, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../../audit/note.js';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { withChild } from '../with-child.js';
import { peopleOf } from './people.query.js';
import { PeopleView } from './people-view.js';

@Controller('children/:publicId/people')
export class PeopleController {
  constructor(private readonly dataSource: DataSource) {}

  /** Who is in the child's life. Restricted people and protected addresses are shown to those who work with the child alone. */
  @Allowed('see-children')
  @Audited('people-seen', { by: 'act' })
  @Get()
  people(@SignedIn() person: Person, @Param('publicId') publicId: string): Promise<PeopleView> {
    return withChild(this.dataSource, person, { publicId, day: today() }, async (manager, { childNo }) => {
      const mayRecord = person.permissions.includes('record-work');
      // Whose own address is protected from this reader has a family whose addresses are, too.
      const [{ isProtected }] = await manager.query('select $1::integer = any(access.protected_children()) as "isProtected"', [childNo]);
      await note(manager, person, { event: 'people-seen', children: [childNo], fields: { restricted: mayRecord && !isProtected } });
      return peopleOf(manager, childNo, mayRecord && !isProtected);
    });
  }
}
