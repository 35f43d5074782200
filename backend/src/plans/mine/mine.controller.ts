import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { askedOf, keyOf, NumberOf } from '../asked-of.js';
import { WrittenView } from '../written-view.js';
import { ChangeMineDto, GiveMineDto, MineQueryDto, TellMineDto } from './mine.dto.js';
import { MineService } from './mine.service.js';
import { MineView } from './mine-view.js';

/** What the child is given in their own words: My plan, About my carers, Who's who. */
@Controller('children/:publicId/plan/mine')
export class MineController {
  constructor(private readonly service: MineService) {}

  @Allowed('see-children')
  @Audited('my-plan-seen', { by: 'act' })
  @Get()
  myPlan(@SignedIn() person: Person, @Param('publicId') publicId: string, @Query() { document = 'my-plan' }: MineQueryDto): Promise<MineView> {
    return this.service.mine(person, askedOf(publicId), document);
  }

  /** Told from the plan by templates; every part is then to be read by somebody. */
  @Allowed('record-work')
  @Audited('my-plan-told', { by: 'act' })
  @Post()
  @HttpCode(201)
  tellMyPlan(@SignedIn() person: Person, @Param('publicId') publicId: string, @Headers('idempotency-key') key: string, @Body() told: TellMineDto): Promise<WrittenView> {
    return this.service.tell(person, askedOf(publicId), keyOf(key), told);
  }

  @Allowed('record-work')
  @Audited('my-plan-changed', { by: 'act' })
  @Patch(':no')
  changeMyPlan(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('no', NumberOf) no: number, @Body() changed: ChangeMineDto): Promise<WrittenView> {
    return this.service.change(person, askedOf(publicId), no, changed);
  }

  @Allowed('record-work')
  @Audited('my-plan-given', { by: 'act' })
  @Post(':no/given')
  @HttpCode(200)
  giveMyPlan(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('no', NumberOf) no: number, @Body() given: GiveMineDto): Promise<WrittenView> {
    return this.service.give(person, askedOf(publicId), no, given);
  }
}
