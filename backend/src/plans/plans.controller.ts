import { Controller, Get, Param, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { PageQueryDto } from '../jobs/jobs-query.dto.js';
import { askedOf, NumberOf } from './asked-of.js';
import { PlanComparedView } from './plan-compared-view.js';
import { PlanVersionsView, PlanVersionView, PlanPageView } from './plan-view.js';
import { PlansService } from './plans.service.js';

/** The care and support plan, to read. */
@Controller('children/:publicId/plan')
export class PlansController {
  constructor(private readonly service: PlansService) {}

  @Allowed('see-children')
  @Audited('plan-seen', { by: 'act' })
  @Get()
  plan(@SignedIn() person: Person, @Param('publicId') publicId: string): Promise<PlanPageView> {
    return this.service.plan(person, askedOf(publicId));
  }

  @Allowed('see-children')
  @Audited('plan-versions-listed', { by: 'act' })
  @Get('versions')
  planVersions(@SignedIn() person: Person, @Param('publicId') publicId: string, @Query() { page = 1 }: PageQueryDto): Promise<PlanVersionsView> {
    return this.service.versions(person, askedOf(publicId), page);
  }

  @Allowed('see-children')
  @Audited('plan-version-seen', { by: 'act' })
  @Get('versions/:versionNo')
  planVersion(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('versionNo', NumberOf) versionNo: number): Promise<PlanVersionView> {
    return this.service.version(person, askedOf(publicId), versionNo);
  }

  @Allowed('see-children')
  @Audited('plan-compared', { by: 'act' })
  @Get('versions/:versionNo/changes')
  planChanges(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('versionNo', NumberOf) versionNo: number): Promise<PlanComparedView> {
    return this.service.compare(person, askedOf(publicId), versionNo);
  }
}
