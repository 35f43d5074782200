import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited, Unaudited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { JobView } from '../../jobs/job-view.js';
import { SetBankHolidayDto, SetLawNumberDto, SetSchoolTermDto } from './law-settings.dto.js';
import { LawSettingsService } from './law-settings.service.js';
import { LawSettingsView } from './law-settings-view.js';

@Controller('law-settings')
export class LawSettingsController {
  constructor(private readonly service: LawSettingsService) {}

  @Allowed('set-law-numbers')
  @Unaudited('it shows calendars and numbers, and no record')
  @Get()
  lawSettings(@SignedIn() person: Person): Promise<LawSettingsView> {
    return this.service.settings(person, today());
  }

  /** Answers with the job that works the clocks out again. */
  @Allowed('set-law-numbers')
  @Audited('law-number-set', { by: 'act' })
  @Post('numbers')
  @HttpCode(202)
  setLawNumber(@SignedIn() person: Person, @Body() number: SetLawNumberDto): Promise<JobView> {
    return this.service.setNumber(person, number);
  }

  /** Answers with the job that works the clocks out again. */
  @Allowed('set-law-numbers')
  @Audited('school-term-set', { by: 'act' })
  @Post('terms')
  @HttpCode(202)
  setSchoolTerm(@SignedIn() person: Person, @Body() term: SetSchoolTermDto): Promise<JobView> {
    return this.service.setTerm(person, term);
  }

  /** Answers with the job that works the clocks out again: open ones move, closed ones keep the day they had. */
  @Allowed('set-law-numbers')
  @Audited('bank-holiday-set', { by: 'act' })
  @Post('bank-holidays')
  @HttpCode(202)
  setBankHoliday(@SignedIn() person: Person, @Body() holiday: SetBankHolidayDto): Promise<JobView> {
    return this.service.setBankHoliday(person, holiday, today());
  }
}
