import { Controller, Get, Param, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { PageQueryDto } from '../../jobs/jobs-query.dto.js';
import { ReadersService } from './readers.service.js';
import { ReadersView } from './readers-view.js';

@Controller('children/:publicId/readers')
export class ReadersController {
  constructor(private readonly service: ReadersService) {}

  /** Who looked at the child's record, changed it or was refused it, the latest first. */
  @Allowed('see-who-looked')
  @Audited('readers-seen', { by: 'act' })
  @Get()
  readers(@SignedIn() person: Person, @Param('publicId') publicId: string, @Query() { page = 1 }: PageQueryDto): Promise<ReadersView> {
    return this.service.list(person, { publicId, day: today() }, page);
  }
}
