import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { SignOffDto, SignOffQueryDto } from './sign-off.dto.js';
import { SignOffService } from './sign-off.service.js';
import { SignedOffView, SignOffView } from './sign-off-view.js';

@Controller()
export class SignOffController {
  constructor(private readonly service: SignOffService) {}

  @Allowed('sign-off')
  @Audited('sign-off-listed', { by: 'act' })
  @Get('sign-off')
  signOffQueue(@SignedIn() person: Person, @Query() { staffNo, page = 1 }: SignOffQueryDto): Promise<SignOffView> {
    return this.service.queue(person, today(), staffNo === undefined ? null : Number(staffNo), page);
  }

  @Allowed('sign-off')
  @Audited('signed-off', { by: 'act' })
  @Post('children/:publicId/sign-off/:kind/:key')
  @HttpCode(200)
  signOff(
    @SignedIn() person: Person, @Param('publicId') publicId: string, @Param('kind') kind: string, @Param('key') key: string, @Body() decision: SignOffDto,
  ): Promise<SignedOffView> {
    return this.service.decide(person, { publicId, day: today() }, kind, key, decision);
  }
}
