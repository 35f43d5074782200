import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited, Unaudited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { SetCoverDto } from './cover.dto.js';
import { CoversService } from './covers.service.js';
import { CoversView } from './covers-view.js';
import { EntryNumber } from './entry-number.js';

@Controller('team/covers')
export class CoversController {
  constructor(private readonly service: CoversService) {}

  @Allowed('set-cover')
  @Unaudited('it shows who works for whom, and no record')
  @Get()
  covers(@SignedIn() person: Person): Promise<CoversView> {
    return this.service.list(person, today());
  }

  @Allowed('set-cover')
  @Audited('cover-set', { by: 'act' })
  @Post()
  @HttpCode(201)
  setCover(@SignedIn() person: Person, @Body() cover: SetCoverDto): Promise<CoversView> {
    return this.service.set(person, cover, today());
  }

  @Allowed('set-cover')
  @Audited('cover-ended', { by: 'act' })
  @Post(':coverNo/end')
  @HttpCode(200)
  endCover(@SignedIn() person: Person, @Param('coverNo', EntryNumber) coverNo: number): Promise<CoversView> {
    return this.service.end(person, coverNo, today());
  }
}
