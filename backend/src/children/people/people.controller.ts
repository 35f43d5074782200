import { Body, Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../../audit/note.js';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { requestKey } from '../../records/request-key.js';
import { withChild } from '../with-child.js';
import { peopleOf } from './people.query.js';
import { AddPersonDto } from './add-person.dto.js';
import { AddPersonService } from './add-person.service.js';
import { KnownPeopleView, PeopleView, PersonAddedView } from './people-view.js';

@Controller('children/:publicId/people')
export class PeopleController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly adding: AddPersonService,
  ) {}

  /** Who is in the child's life. Restricted people and protected addresses are shown to those who work with the child alone. */
  @Allowed('see-children')
  @Audited('people-seen', { by: 'act' })
  @Get()
  people(@SignedIn() person: Person, @Param('publicId') publicId: string): Promise<PeopleView> {
    return withChild(this.dataSource, person, { publicId, day: today() }, async (manager, { childNo, knownAs, name }) => {
      const mayRecord = person.permissions.includes('record-work');
      // Whose own address is protected from this reader has a family whose addresses are, too.
      const [{ isProtected }] = await manager.query('select $1::integer = any(access.protected_children()) as "isProtected"', [childNo]);
      await note(manager, person, { event: 'people-seen', children: [childNo], fields: { restricted: mayRecord && !isProtected } });
      return { ...(await peopleOf(manager, childNo, mayRecord && !isProtected)), called: knownAs ?? name.split(' ')[0]! };
    });
  }

  /** People of other children of the reader's own who are likely to be this child's too. */
  @Allowed('record-work')
  @Audited('known-people-seen', { by: 'act' })
  @Get('known')
  knownPeople(@SignedIn() person: Person, @Param('publicId') publicId: string): Promise<KnownPeopleView> {
    return this.adding.known(person, { publicId, day: today() });
  }

  /** Adds somebody to the people in the child's life. The header `idempotency-key` carries a UUID: sent again with it, they are added once. */
  @Allowed('record-work')
  @Audited('record-added', { by: 'act' })
  @Post()
  @HttpCode(201)
  addPerson(@SignedIn() person: Person, @Param('publicId') publicId: string, @Headers('idempotency-key') key: string, @Body() added: AddPersonDto): Promise<PersonAddedView> {
    return this.adding.add(person, { publicId, day: today() }, requestKey(key), added);
  }
}
