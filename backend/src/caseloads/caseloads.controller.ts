import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited, Unaudited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { PageQueryDto } from '../jobs/jobs-query.dto.js';
import { requestKey } from '../records/request-key.js';
import { noSuchWorker } from './caseload-problems.js';
import { CaseloadsService } from './caseloads.service.js';
import { CaseloadView, HandoversView, ReallocationView, WorkerChoicesView } from './caseloads-view.js';
import { HandoversService } from './handovers.service.js';
import { ReallocateDto } from './reallocation.dto.js';

@Controller()
export class CaseloadsController {
  constructor(
    private readonly service: CaseloadsService,
    private readonly handovers: HandoversService,
  ) {}

  @Allowed('allocate')
  @Unaudited('names staff of the council and nobody whose record is kept')
  @Get('caseloads/workers')
  workersToAllocate(@SignedIn() person: Person): Promise<WorkerChoicesView> {
    return this.service.workers(person, today());
  }

  /** Children of one worker, or with `nobody` in place of a number those looked after whom no social worker has. */
  @Allowed('allocate')
  @Audited('caseload-seen', { by: 'act' })
  @Get('caseloads/:staffNo')
  caseload(@SignedIn() person: Person, @Param('staffNo') staffNo: string, @Query() { page = 1 }: PageQueryDto): Promise<CaseloadView> {
    if (staffNo !== 'nobody' && !/^[1-9]\d{0,8}$/.test(staffNo)) throw noSuchWorker();
    return this.service.caseload(person, today(), staffNo === 'nobody' ? null : Number(staffNo), page);
  }

  /** Gives children another worker. The header `idempotency-key` carries a UUID: sent again with it, it is done once. */
  @Allowed('allocate')
  @Audited('child-reallocated', { by: 'act' })
  @Post('caseloads/reallocations')
  @HttpCode(200)
  reallocate(@SignedIn() person: Person, @Headers('idempotency-key') key: string, @Body() to: ReallocateDto): Promise<ReallocationView> {
    return this.service.reallocate(person, today(), requestKey(key).toLowerCase(), to);
  }

  @Allowed('see-children')
  @Audited('handovers-seen', { by: 'act' })
  @Get('children/:publicId/handovers')
  handoversOfChild(@SignedIn() person: Person, @Param('publicId') publicId: string, @Query() { page = 1 }: PageQueryDto): Promise<HandoversView> {
    return this.handovers.ofChild(person, publicId, today(), page);
  }
}
