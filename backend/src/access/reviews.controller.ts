import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { PageQueryDto } from '../jobs/jobs-query.dto.js';
import { EntryNumber } from './entry-number.js';
import { ReviewDto } from './review.dto.js';
import { ReviewsService } from './reviews.service.js';
import { EmergencyUsesView } from './reviews-view.js';

@Controller('access/emergency-uses')
export class ReviewsController {
  constructor(private readonly service: ReviewsService) {}

  @Allowed('review-break-glass')
  @Audited('emergency-uses-listed', { by: 'act' })
  @Get()
  emergencyUses(@SignedIn() person: Person, @Query() { page = 1 }: PageQueryDto): Promise<EmergencyUsesView> {
    return this.service.list(person, page, today());
  }

  /** Says what was found. A use is looked at once, and never by whoever used it. */
  @Allowed('review-break-glass')
  @Audited('emergency-use-reviewed', { by: 'act' })
  @Post(':openingNo/review')
  @HttpCode(204)
  reviewEmergencyUse(@SignedIn() person: Person, @Param('openingNo', EntryNumber) openingNo: number, @Body() review: ReviewDto): Promise<void> {
    return this.service.review(person, openingNo, review);
  }
}
