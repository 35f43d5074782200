import { Body, Controller, Get, Headers, HttpCode, Param, ParseIntPipe, Patch, Post, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { PageQueryDto } from '../jobs/jobs-query.dto.js';
import { MoveVisitDto, RecordVisitDto } from './visit.dto.js';
import { noKey, noSuchVisit } from './visit-problems.js';
import { VisitsService } from './visits.service.js';
import { VisitAheadView, VisitMovedView, VisitReadView, VisitRecordedView, VisitsView } from './visits-view.js';
import { WithdrawVisitDto, WriteUpVisitDto } from './write-up.dto.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const visitNumber = new ParseIntPipe({ exceptionFactory: () => noSuchVisit() });
/** The largest number the store gives. */
const LAST_NUMBER = 2_147_483_647;

@Controller('children/:publicId/visits')
export class VisitsController {
  constructor(private readonly service: VisitsService) {}

  @Allowed('see-children')
  @Audited('visits-listed', { by: 'act' })
  @Get()
  visits(@SignedIn() person: Person, @Param('publicId') publicId: string, @Query() { page = 1 }: PageQueryDto): Promise<VisitsView> {
    return this.service.list(person, { publicId, day: today() }, page);
  }

  @Allowed('record-visits')
  @Audited('visit-prepared', { by: 'act' })
  @Get('ahead')
  visitAhead(@SignedIn() person: Person, @Param('publicId') publicId: string): Promise<VisitAheadView> {
    return this.service.ahead(person, { publicId, day: today() });
  }

  @Allowed('see-children')
  @Audited('visit-read', { by: 'act' })
  @Get(':visitNo')
  visit(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('visitNo', visitNumber) visitNo: number): Promise<VisitReadView> {
    if (Math.abs(visitNo) > LAST_NUMBER) throw noSuchVisit();
    return this.service.read(person, { publicId, day: today() }, visitNo);
  }

  /** Records a visit to a child, and to others of the same visit. The header `idempotency-key` carries a UUID: sent again with it, the visit is stored once. */
  @Allowed('record-visits')
  @Audited('visit-recorded', { by: 'act' })
  @Post()
  @HttpCode(201)
  recordVisit(
    @SignedIn() person: Person,
    @Param('publicId') publicId: string,
    @Headers('idempotency-key') key: string,
    @Body() visit: RecordVisitDto,
  ): Promise<VisitRecordedView> {
    if (!uuid.test(key ?? '')) throw noKey();
    return this.service.record(person, { publicId, day: today() }, key.toLowerCase(), visit);
  }

  /** Changes the date of a visit. The child's clocks are moved before the answer. */
  @Allowed('record-visits')
  @Audited('visit-moved', { by: 'act' })
  @Patch(':visitNo')
  moveVisit(
    @SignedIn() person: Person,
    @Param('publicId') publicId: string,
    @Param('visitNo', visitNumber) visitNo: number,
    @Body() change: MoveVisitDto,
  ): Promise<VisitMovedView> {
    if (Math.abs(visitNo) > LAST_NUMBER) throw noSuchVisit();
    return this.service.move(person, { publicId, day: today() }, visitNo, change);
  }

  /** Adds the rest of the story: what is left out stays as it is. */
  @Allowed('record-visits')
  @Audited('visit-written-up', { by: 'act' })
  @Patch(':visitNo/story')
  writeUpVisit(
    @SignedIn() person: Person,
    @Param('publicId') publicId: string,
    @Param('visitNo', visitNumber) visitNo: number,
    @Body() story: WriteUpVisitDto,
  ): Promise<VisitReadView> {
    if (Math.abs(visitNo) > LAST_NUMBER) throw noSuchVisit();
    return this.service.writeUp(person, { publicId, day: today() }, visitNo, story);
  }

  /** Takes a visit back as recorded in error, for every child of it. */
  @Allowed('record-visits')
  @Audited('visit-withdrawn', { by: 'act' })
  @Post(':visitNo/withdraw')
  @HttpCode(204)
  withdrawVisit(
    @SignedIn() person: Person,
    @Param('publicId') publicId: string,
    @Param('visitNo', visitNumber) visitNo: number,
    @Body() { reason }: WithdrawVisitDto,
  ): Promise<void> {
    if (Math.abs(visitNo) > LAST_NUMBER) throw noSuchVisit();
    return this.service.withdraw(person, { publicId, day: today() }, visitNo, reason);
  }
}
