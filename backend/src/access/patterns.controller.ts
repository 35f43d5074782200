import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { PageQueryDto } from '../jobs/jobs-query.dto.js';
import { EntryNumber } from './entry-number.js';
import { PatternsService } from './patterns.service.js';
import { ReviewDto } from './review.dto.js';
import { PatternsView } from './reviews-view.js';

@Controller('access/patterns')
export class PatternsController {
  constructor(private readonly service: PatternsService) {}

  @Allowed('review-break-glass')
  @Audited('patterns-listed', { by: 'act' })
  @Get()
  patterns(@SignedIn() person: Person, @Query() { page = 1 }: PageQueryDto): Promise<PatternsView> {
    return this.service.list(person, page);
  }

  /** Says what was found. A pattern is looked at once, and never by whom it is about. */
  @Allowed('review-break-glass')
  @Audited('pattern-reviewed', { by: 'act' })
  @Post(':patternNo/review')
  @HttpCode(204)
  reviewPattern(@SignedIn() person: Person, @Param('patternNo', EntryNumber) patternNo: number, @Body() review: ReviewDto): Promise<void> {
    return this.service.review(person, patternNo, review);
  }
}
