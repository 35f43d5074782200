import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { PageQueryDto } from '../jobs/jobs-query.dto.js';
import { PAGE_SIZE, youngPeopleOf } from './young-people.query.js';
import { YoungPeopleView } from './young-people-view.js';

/** Whom a personal adviser keeps in touch with. */
@Controller('my-young-people')
export class YoungPeopleController {
  constructor(private readonly dataSource: DataSource) {}

  @Allowed('record-work')
  @Audited('children-listed', { by: 'act' })
  @Get()
  myYoungPeople(@SignedIn() person: Person, @Query() { page = 1 }: PageQueryDto): Promise<YoungPeopleView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const { people, total, children } = await youngPeopleOf(manager, person, today(), page);
      await note(manager, person, { event: 'children-listed', children, fields: { page, list: 'young-people' } });
      return { people, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total };
    });
  }
}
