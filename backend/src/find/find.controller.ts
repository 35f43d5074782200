import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { FindDto } from './find.dto.js';
import { FindService } from './find.service.js';
import { FoundView } from './find-view.js';

@Controller('find')
export class FindController {
  constructor(private readonly service: FindService) {}

  /** Children, homes and workers by name, date of birth or number. A question, not a change: it is a POST so that a name stands in no address. */
  @Allowed('see-children')
  @Audited('people-found', { by: 'act' })
  @Post()
  @HttpCode(200)
  findPeople(@SignedIn() person: Person, @Body() { typed, page = 1 }: FindDto): Promise<FoundView> {
    return this.service.find(person, today(), typed, page);
  }
}
