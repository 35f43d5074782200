import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { EntryNumber } from './entry-number.js';
import { ChooseSampleDto } from './sample.dto.js';
import { SamplesService } from './samples.service.js';
import { SamplesView } from './samples-view.js';

@Controller('access/samples')
export class SamplesController {
  constructor(private readonly service: SamplesService) {}

  @Allowed('choose-sample')
  @Audited('samples-listed', { by: 'act' })
  @Get()
  samples(@SignedIn() person: Person): Promise<SamplesView> {
    return this.service.list(person);
  }

  @Allowed('choose-sample')
  @Audited('sample-chosen', { by: 'act' })
  @Put(':accountNo')
  chooseSample(@SignedIn() person: Person, @Param('accountNo', EntryNumber) accountNo: number, @Body() sample: ChooseSampleDto): Promise<SamplesView> {
    return this.service.choose(person, accountNo, sample, today());
  }
}
