import { Controller, Get, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { withChild } from '../children/with-child.js';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { PageQueryDto } from '../jobs/jobs-query.dto.js';
import { PAGE_SIZE, voicesOf } from './voices.query.js';
import { VoicesView } from './voices-view.js';

@Controller('children/:publicId/voices')
export class VoicesController {
  constructor(private readonly dataSource: DataSource) {}

  /** What the child said. */
  @Allowed('see-children')
  @Audited('voices-seen', { by: 'act' })
  @Get()
  voices(@SignedIn() person: Person, @Param('publicId') publicId: string, @Query() { page = 1 }: PageQueryDto): Promise<VoicesView> {
    return withChild(this.dataSource, person, { publicId, day: today() }, async (manager, { childNo }) => {
      await note(manager, person, { event: 'voices-seen', children: [childNo], fields: { page } });
      const { voices, total } = await voicesOf(manager, childNo, page);
      return { voices, total, page, pageSize: PAGE_SIZE };
    });
  }
}
