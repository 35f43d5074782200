import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { PageQueryDto } from '../jobs/jobs-query.dto.js';
import { requestKey } from '../records/request-key.js';
import { MergeDto, TwoRecordsDto, UndoMergeDto } from './merge.dto.js';
import { noSuchMerge } from './merge-problems.js';
import { MergePreviewView, MergesView, MergeView } from './merges-view.js';
import { MergesService } from './merges.service.js';

@Controller('merges')
export class MergesController {
  constructor(private readonly service: MergesService) {}

  @Allowed('merge-children')
  @Audited('merges-listed', { by: 'act' })
  @Get()
  merges(@SignedIn() person: Person, @Query() { page = 1 }: PageQueryDto): Promise<MergesView> {
    return this.service.list(person, page);
  }

  /** What would move, and which rows of the two records cannot both stand. Changes nothing. */
  @Allowed('merge-children')
  @Audited('merge-looked-at', { by: 'act' })
  @Post('preview')
  @HttpCode(200)
  previewMerge(@SignedIn() person: Person, @Body() two: TwoRecordsDto): Promise<MergePreviewView> {
    return this.service.preview(person, today(), two);
  }

  /** Makes one record of two. The header `idempotency-key` carries a UUID: sent again with it, it is done once. */
  @Allowed('merge-children')
  @Audited('children-merged', { by: 'act' })
  @Post()
  @HttpCode(201)
  mergeChildren(@SignedIn() person: Person, @Headers('idempotency-key') key: string, @Body() merge: MergeDto): Promise<MergeView> {
    return this.service.merge(person, today(), requestKey(key).toLowerCase(), merge);
  }

  /** Makes two records of one again, row by row. */
  @Allowed('merge-children')
  @Audited('merge-undone', { by: 'act' })
  @Post(':mergeNo/undo')
  @HttpCode(200)
  undoMerge(@SignedIn() person: Person, @Param('mergeNo') mergeNo: string, @Body() { because }: UndoMergeDto): Promise<MergeView> {
    if (!/^[1-9]\d{0,8}$/.test(mergeNo)) throw noSuchMerge();
    return this.service.undo(person, Number(mergeNo), because);
  }
}
