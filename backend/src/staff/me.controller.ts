import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited, Unaudited } from '../http/route-marks.js';
import { LanguageDto } from './language.dto.js';
import { MeView } from './me-view.js';
import { MeService } from './me.service.js';

@Controller('me')
export class MeController {
  constructor(private readonly service: MeService) {}

  @Allowed('use-aelwyd')
  @Unaudited('it shows a person nothing but themselves')
  @Get()
  me(@SignedIn() person: Person): Promise<MeView> {
    return this.service.me(person);
  }

  @Allowed('use-aelwyd')
  @Audited('language-chosen', { by: 'act' })
  @Put('language')
  @HttpCode(204)
  chooseLanguage(@SignedIn() person: Person, @Body() { language }: LanguageDto): Promise<void> {
    return this.service.chooseLanguage(person, language);
  }
}
