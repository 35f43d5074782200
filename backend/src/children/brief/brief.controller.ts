import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { BriefLinesDto, BriefTakenBackDto } from './brief.dto.js';
import { BriefService } from './brief.service.js';
import { BriefLinesView, ChildBriefView } from './brief-view.js';

@Controller('children/:publicId/brief')
export class BriefController {
  constructor(private readonly service: BriefService) {}

  /** What to know before seeing the child. */
  @Allowed('see-children')
  @Audited('brief-seen', { by: 'act' })
  @Get()
  childBrief(@SignedIn() person: Person, @Param('publicId') publicId: string): Promise<ChildBriefView> {
    return this.service.brief(person, { publicId, day: today() });
  }

  @Allowed('record-work')
  @Audited('brief-written', { by: 'act' })
  @Put()
  writeBriefLines(@SignedIn() person: Person, @Param('publicId') publicId: string, @Body() lines: BriefLinesDto): Promise<BriefLinesView> {
    return this.service.write(person, { publicId, day: today() }, lines);
  }

  /** Takes back the first lines there were. Later ones are taken back by writing what was there before. */
  @Allowed('record-work')
  @Audited('brief-taken-back', { by: 'act' })
  @Post('take-back')
  @HttpCode(204)
  async takeBackBriefLines(@SignedIn() person: Person, @Param('publicId') publicId: string, @Body() { version }: BriefTakenBackDto): Promise<void> {
    await this.service.takeBack(person, { publicId, day: today() }, version);
  }
}
