import { Body, Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited, Unaudited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { requestKey } from './access-problems.js';
import { ExactMatchDto, OpenInEmergencyDto } from './emergency.dto.js';
import { EmergencyService } from './emergency.service.js';
import { EmergencyView, ExactMatchView, OpeningView } from './emergency-view.js';
import { EntryNumber } from './entry-number.js';

@Controller('emergency-access')
export class EmergencyController {
  constructor(private readonly service: EmergencyService) {}

  @Allowed('break-glass')
  @Unaudited('it shows a person what they have open themselves')
  @Get()
  emergencyAccess(@SignedIn() person: Person): Promise<EmergencyView> {
    return this.service.mine(person);
  }

  /** Whether a record the person may not see matches exactly. Typed words stand in no address. */
  @Allowed('break-glass')
  @Audited('exact-match-asked', { by: 'act' })
  @Post('match')
  @HttpCode(200)
  matchExactly(@SignedIn() person: Person, @Body() { find }: ExactMatchDto): Promise<ExactMatchView> {
    return this.service.match(person, find, today());
  }

  /** Opens a record for an hour, to read. The header `idempotency-key` carries a UUID. */
  @Allowed('break-glass')
  @Audited('opened-in-emergency', { by: 'act' })
  @Post()
  @HttpCode(201)
  openInEmergency(@SignedIn() person: Person, @Headers('idempotency-key') key: string, @Body() opening: OpenInEmergencyDto): Promise<OpeningView> {
    return this.service.open(person, opening, requestKey(key), today());
  }

  @Allowed('break-glass')
  @Audited('emergency-ended', { by: 'act' })
  @Post(':openingNo/end')
  @HttpCode(204)
  endEmergencyAccess(@SignedIn() person: Person, @Param('openingNo', EntryNumber) openingNo: number): Promise<void> {
    return this.service.end(person, openingNo);
  }
}
