import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { PageQueryDto } from '../../jobs/jobs-query.dto.js';
import { requestKey } from '../../records/request-key.js';
import { noSuchWorker } from '../caseload-problems.js';
import { SupervisionActionDoneDto, RecordSupervisionDto } from './supervision.dto.js';
import { SupervisionRecordedView, SupervisionsView } from './supervision-view.js';
import { SupervisionsService } from './supervisions.service.js';

/** Supervision of workers: written by their manager, read by both. */
@Controller('supervisions')
export class SupervisionsController {
  constructor(private readonly service: SupervisionsService) {}

  @Allowed('see-children')
  @Audited('supervision-seen', { by: 'act' })
  @Get('mine')
  mySupervisions(@SignedIn() person: Person, @Query() { page = 1 }: PageQueryDto): Promise<SupervisionsView> {
    return this.service.of(person, today(), null, page);
  }

  @Allowed('supervise')
  @Audited('supervision-seen', { by: 'act' })
  @Get(':staffNo')
  supervisions(@SignedIn() person: Person, @Param('staffNo') staffNo: string, @Query() { page = 1 }: PageQueryDto): Promise<SupervisionsView> {
    return this.service.of(person, today(), numberOf(staffNo), page);
  }

  /** Records a supervision. The header `idempotency-key` carries a UUID: sent again with it, it is stored once. */
  @Allowed('supervise')
  @Audited('supervision-recorded', { by: 'act' })
  @Post(':staffNo')
  @HttpCode(201)
  recordSupervision(@SignedIn() person: Person, @Param('staffNo') staffNo: string, @Headers('idempotency-key') key: string, @Body() form: RecordSupervisionDto): Promise<SupervisionRecordedView> {
    return this.service.record(person, today(), numberOf(staffNo), requestKey(key).toLowerCase(), form);
  }

  @Allowed('see-children')
  @Audited('supervision-action-done', { by: 'act' })
  @Put(':supervisionNo/actions/:lineNo/done')
  supervisionActionDone(@SignedIn() person: Person, @Param('supervisionNo') supervisionNo: string, @Param('lineNo') lineNo: string, @Body() { isDone }: SupervisionActionDoneDto): Promise<SupervisionRecordedView> {
    return this.service.done(person, today(), numberOf(supervisionNo), numberOf(lineNo), isDone);
  }
}

function numberOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw noSuchWorker();
  return Number(text);
}
