import { Controller, Get, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { CompliancePageQueryDto } from './compliance-query.dto.js';
import { ReviewDifferencesView } from './review-differences-view.js';
import { ReviewDifferencesService } from './review-differences.service.js';

@Controller('performance/reviews-in-time')
export class ReviewDifferencesController {
  constructor(private readonly service: ReviewDifferencesService) {}

  @Allowed('see-performance')
  @Audited('review-differences-opened', { by: 'act' })
  @Get('differences')
  reviewDifferences(@SignedIn() person: Person, @Query() { asAt = today(), page = 1 }: CompliancePageQueryDto): Promise<ReviewDifferencesView> {
    return this.service.list(person, asAt, page);
  }
}
