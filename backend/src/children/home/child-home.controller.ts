import { Controller, Get, Param } from '@nestjs/common';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { ChildHomeService } from './child-home.service.js';
import { ChildHomeView } from './child-home-view.js';

@Controller('children/:publicId/home')
export class ChildHomeController {
  constructor(private readonly service: ChildHomeService) {}

  /** The first page of a child's record. */
  @Allowed('see-children')
  @Audited('child-seen', { by: 'act' })
  @Get()
  childHome(@SignedIn() person: Person, @Param('publicId') publicId: string): Promise<ChildHomeView> {
    return this.service.home(person, publicId, today());
  }
}
