import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited, Unaudited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { PageQueryDto } from '../jobs/jobs-query.dto.js';
import { KeepDraftDto } from './draft.dto.js';
import { DraftsService } from './drafts.service.js';
import { DraftKeptView, DraftsView, DraftView, OtherWritingView } from './drafts-view.js';

@Controller('drafts')
export class DraftsController {
  constructor(private readonly service: DraftsService) {}

  @Allowed('use-aelwyd')
  @Audited('drafts-listed')
  @Get()
  drafts(@SignedIn() person: Person, @Query() { page = 1 }: PageQueryDto): Promise<DraftsView> {
    return this.service.list(person, today(), page);
  }

  @Allowed('use-aelwyd')
  @Unaudited('it gives people back their own words, not yet part of any record')
  @Get(':place')
  draft(@SignedIn() person: Person, @Param('place') place: string): Promise<DraftView> {
    return this.service.draft(person, place);
  }

  @Allowed('use-aelwyd')
  @Unaudited('it says which colleague is writing in the same place, and nothing of what')
  @Get(':place/others')
  othersWriting(@SignedIn() person: Person, @Param('place') place: string): Promise<OtherWritingView[]> {
    return this.service.others(person, place, today());
  }

  @Allowed('use-aelwyd')
  @Unaudited('what somebody is still writing is part of no record until it is sent')
  @Put(':place')
  keepDraft(@SignedIn() person: Person, @Param('place') place: string, @Body() draft: KeepDraftDto): Promise<DraftKeptView> {
    return this.service.keep(person, place, draft, today());
  }

  @Allowed('use-aelwyd')
  @Audited('draft-forgotten', { by: 'act' })
  @Delete(':place')
  @HttpCode(204)
  forgetDraft(@SignedIn() person: Person, @Param('place') place: string): Promise<void> {
    return this.service.forget(person, place);
  }
}
