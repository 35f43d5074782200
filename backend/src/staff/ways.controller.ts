import { Controller, Get } from '@nestjs/common';
import { Open } from '../http/route-marks.js';
import { AccountMail } from './password/account-mail.js';
import { SignInSettings } from './sign-in-settings.js';
import { WaysView } from './ways-view.js';

@Controller('sign-in/ways')
export class WaysController {
  constructor(
    private readonly settings: SignInSettings,
    private readonly mail: AccountMail,
  ) {}

  @Open()
  @Get()
  waysToSignIn(): WaysView {
    return { provider: this.settings.provider !== undefined, links: this.mail.isSent };
  }
}
