import { Controller, Get, Param, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { PageQueryDto } from '../jobs/jobs-query.dto.js';
import { ChildView } from './child-view.js';
import { ChildrenView } from './children-view.js';
import { ChildrenService } from './children.service.js';

@Controller('children')
export class ChildrenController {
  constructor(private readonly service: ChildrenService) {}

  @Allowed('see-children')
  @Audited('children-listed', { by: 'act' })
  @Get()
  children(@SignedIn() person: Person, @Query() { page = 1 }: PageQueryDto): Promise<ChildrenView> {
    return this.service.list(person, today(), page);
  }

  @Allowed('see-children')
  @Audited('child-seen', { by: 'act' })
  @Get(':publicId')
  child(@SignedIn() person: Person, @Param('publicId') publicId: string): Promise<ChildView> {
    return this.service.child(person, publicId, today());
  }
}
