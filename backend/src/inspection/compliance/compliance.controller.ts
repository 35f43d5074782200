import { Controller, Get, Param, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { BehindDutyQueryDto, ComplianceQueryDto } from './compliance-query.dto.js';
import { DutyBoardView, DutyCountedPageView, DutyExplainView } from './compliance-view.js';
import { ComplianceService } from './compliance.service.js';

@Controller('performance/duties')
export class ComplianceController {
  constructor(private readonly service: ComplianceService) {}

  @Allowed('see-performance')
  @Audited('duty-board-seen')
  @Get()
  dutyBoard(@SignedIn() person: Person, @Query() { asAt = today() }: ComplianceQueryDto): Promise<DutyBoardView> {
    return this.service.board(person, asAt);
  }

  @Allowed('see-performance')
  @Audited('duty-figure-seen')
  @Get(':id')
  explainDuty(@SignedIn() person: Person, @Param('id') id: string, @Query() { asAt = today() }: ComplianceQueryDto): Promise<DutyExplainView> {
    return this.service.explain(person, asAt, id);
  }

  @Allowed('see-performance')
  @Audited('duty-figure-opened', { by: 'act' })
  @Get(':id/children')
  behindDuty(@SignedIn() person: Person, @Param('id') id: string, @Query() { asAt = today(), answer, page = 1 }: BehindDutyQueryDto): Promise<DutyCountedPageView> {
    return this.service.behind(person, asAt, id, page, answer);
  }
}
