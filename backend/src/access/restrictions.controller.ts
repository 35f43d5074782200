import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { PageQueryDto } from '../jobs/jobs-query.dto.js';
import { EntryNumber } from './entry-number.js';
import { ChangeRestrictionDto, RestrictDto } from './restriction.dto.js';
import { RestrictionsService } from './restrictions.service.js';
import { RestrictionsView } from './restrictions-view.js';

@Controller('access/restrictions')
export class RestrictionsController {
  constructor(private readonly service: RestrictionsService) {}

  @Allowed('restrict-records')
  @Audited('restrictions-listed', { by: 'act' })
  @Get()
  restrictions(@SignedIn() person: Person, @Query() { page = 1 }: PageQueryDto): Promise<RestrictionsView> {
    return this.service.list(person, page);
  }

  /** Restricts one child’s record. One restriction of a kind is in force for a child: sent again, it is stored once. */
  @Allowed('restrict-records')
  @Audited('record-restricted', { by: 'act' })
  @Post()
  @HttpCode(201)
  restrictRecord(@SignedIn() person: Person, @Body() restriction: RestrictDto): Promise<RestrictionsView> {
    return this.service.restrict(person, restriction, today());
  }

  /** Says anew who may open the record and when this is looked at again, or ends it. */
  @Allowed('restrict-records')
  @Audited('restriction-changed', { by: 'act' })
  @Patch(':restrictionNo')
  changeRestriction(@SignedIn() person: Person, @Param('restrictionNo', EntryNumber) restrictionNo: number, @Body() change: ChangeRestrictionDto): Promise<RestrictionsView> {
    return this.service.change(person, restrictionNo, change, today());
  }
}
