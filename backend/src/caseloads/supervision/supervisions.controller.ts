import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { PageQueryDto } from '../../jobs/jobs-query.dto.js';
import { requestKey } from '../../records/request-key.js';
import { noSuchWorker } from '../caseload-problems.js';
import { CorrectSupervisionService } from './correct-supervision.service.js';
import { CorrectSupervisionDto, RecordSupervisionDto, SupervisionActionDoneDto, SupervisionReasonDto } from './supervision.dto.js';
import { SupervisionRecordedView, SupervisionsView } from './supervision-view.js';
import { SupervisionsService } from './supervisions.service.js';

/** Supervision of workers: written by their manager, read by both. */
@Controller('supervisions')
export class SupervisionsController {
  constructor(
    private readonly service: SupervisionsService,
    private readonly correcting: CorrectSupervisionService,
  ) {}

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

  /** Puts a supervision right. Sent again as it is stored, it changes nothing; where somebody else corrected it meanwhile, both are told. */
  @Allowed('supervise')
  @Audited('supervision-corrected', { by: 'act' })
  @Patch(':supervisionNo')
  correctSupervision(@SignedIn() person: Person, @Param('supervisionNo') supervisionNo: string, @Body() form: CorrectSupervisionDto): Promise<SupervisionRecordedView> {
    return this.correcting.correct({ person, day: today(), supervisionNo: numberOf(supervisionNo) }, form);
  }

  /** Says that a supervision was recorded in error. */
  @Allowed('supervise')
  @Audited('supervision-withdrawn', { by: 'act' })
  @Post(':supervisionNo/withdraw')
  @HttpCode(200)
  withdrawSupervision(@SignedIn() person: Person, @Param('supervisionNo') supervisionNo: string, @Body() form: SupervisionReasonDto): Promise<SupervisionRecordedView> {
    return this.correcting.withdraw({ person, day: today(), supervisionNo: numberOf(supervisionNo) }, form);
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
