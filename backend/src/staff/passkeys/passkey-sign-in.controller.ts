import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Open } from '../../http/route-marks.js';
import { Arrivals, doorOf } from '../arrivals.js';
import { MeView } from '../me-view.js';
import { refuseInTheOpen } from '../session-cookie.js';
import { countAddress, forgetAddress } from '../sign-in-attempts.js';
import { SignInService } from '../sign-in.service.js';
import { SignInSettings } from '../sign-in-settings.js';
import { PasskeyAnswerDto } from './passkey.dto.js';
import { PasskeyAskedView } from './passkey-view.js';
import { PasskeysService, wrongPasskey } from './passkeys.service.js';
import { relyingParty } from './relying-party.js';

@Controller('sign-in/passkey')
export class PasskeySignInController {
  constructor(
    private readonly service: PasskeysService,
    private readonly signIns: SignInService,
    private readonly arrivals: Arrivals,
    private readonly settings: SignInSettings,
    private readonly dataSource: DataSource,
  ) {}

  /** The same for everybody: it names no passkey, so nobody can ask who has one. */
  @Open()
  @Post('asked')
  @HttpCode(200)
  askForPasskey(@Req() request: FastifyRequest): Promise<PasskeyAskedView> {
    return this.service.askFor(relyingParty(this.settings, request));
  }

  @Open()
  @Post()
  @HttpCode(200)
  async signInByPasskey(@Body() given: PasskeyAnswerDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeView> {
    refuseInTheOpen(request);
    await countAddress(this.dataSource, request.ip);
    const challenge = await this.service.askedFor(given);
    const [found] = await this.dataSource.query('select * from staff.find_passkey($1)', [String(given.answer['id'])]);
    if (!found) throw wrongPasskey();
    const account = { authorityId: found.authority_id as number, accountNo: found.account_no as number, isWithin: found.is_within as boolean };
    const site = relyingParty(this.settings, request);
    const token = await this.signIns.arrive(account, doorOf(request), async (manager) =>
      (await this.service.proves(manager, account.accountNo, challenge, given.answer, site)) ? 'passkey' : wrongPasskey(),
    );
    await forgetAddress(this.dataSource, request.ip);
    return this.arrivals.open(token, request, reply);
  }
}
