import { Body, Controller, Get, Headers, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../../http/person.js';
import { NotFound } from '../../http/problem.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { requestKey } from '../../records/request-key.js';
import { AsAtQueryDto, ChildClocksQueryDto, LateReasonDto } from './child-clocks.dto.js';
import { ChildClocksView, ClockExplainView } from './child-clocks-view.js';
import { ChildClocksService } from './child-clocks.service.js';

const child = new ParseUUIDPipe({ exceptionFactory: () => new NotFound() });

@Controller('children/:publicId/clocks')
export class ChildClocksController {
  constructor(private readonly service: ChildClocksService) {}

  @Allowed('see-children')
  @Audited('child-clocks-seen', { by: 'act' })
  @Get()
  childClocks(
    @SignedIn() person: Person, @Param('publicId', child) publicId: string, @Query() { asAt = today(), show = 'open', page = 1 }: ChildClocksQueryDto,
  ): Promise<ChildClocksView> {
    return this.service.clocks(person, { publicId, asAt }, today(), { show, page });
  }

  @Allowed('see-children')
  @Audited('clock-explained', { by: 'act' })
  @Get(':key')
  explainClock(@SignedIn() person: Person, @Param('publicId', child) publicId: string, @Param('key') key: string, @Query() { asAt = today() }: AsAtQueryDto): Promise<ClockExplainView> {
    return this.service.explain(person, { publicId, asAt }, today(), key);
  }

  /** Says why a clock is late. The header `idempotency-key` carries a UUID: sent again with it, it is said once. */
  @Allowed('see-children')
  @Audited('late-reason-given', { by: 'act' })
  @Post(':key/late-reasons')
  sayWhyLate(
    @SignedIn() person: Person, @Param('publicId', child) publicId: string, @Param('key') key: string, @Headers('idempotency-key') sent: string, @Body() said: LateReasonDto,
  ): Promise<ClockExplainView> {
    return this.service.sayWhyLate(person, { publicId, day: today(), sent: requestKey(sent) }, key, said);
  }
}
