import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Person, SignedIn } from '../../http/person.js';
import { NotFound } from '../../http/problem.js';
import { Allowed, Audited, Unaudited } from '../../http/route-marks.js';
import { RecoveryCodesView } from '../factors/factors-view.js';
import { ProofService } from '../proof.service.js';
import { giveSession } from '../session-cookie.js';
import { countAttempt } from '../sign-in-attempts.js';
import { SignInSettings } from '../sign-in-settings.js';
import { DataSource } from 'typeorm';
import { NewPasskeyDto, PasskeyAnswerDto } from './passkey.dto.js';
import { PasskeyAskedView } from './passkey-view.js';
import { PasskeysService, wrongPasskey } from './passkeys.service.js';
import { relyingParty } from './relying-party.js';

const passkey = new ParseUUIDPipe({ exceptionFactory: () => new NotFound() });

/** A person's own passkeys. */
@Controller('me')
export class PasskeysController {
  constructor(
    private readonly service: PasskeysService,
    private readonly proofs: ProofService,
    private readonly settings: SignInSettings,
    private readonly dataSource: DataSource,
  ) {}

  @Allowed('use-aelwyd')
  @Unaudited('nothing is kept until the passkey is made')
  @Post('passkeys/asked')
  @HttpCode(200)
  askToMakePasskey(@SignedIn() person: Person, @Req() request: FastifyRequest): Promise<PasskeyAskedView> {
    return this.service.askToMake(person, relyingParty(this.settings, request));
  }

  @Allowed('use-aelwyd')
  @Audited('passkey-added', { by: 'act' })
  @Post('passkeys')
  async makePasskey(@SignedIn() person: Person, @Body() made: NewPasskeyDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecoveryCodesView> {
    const { token, recoveryCodes } = await this.service.make(person, made, relyingParty(this.settings, request));
    giveSession(request, reply, token);
    return { recoveryCodes };
  }

  @Allowed('use-aelwyd')
  @Audited('passkey-removed', { by: 'act' })
  @Delete('passkeys/:passkeyId')
  @HttpCode(204)
  removePasskey(@SignedIn() person: Person, @Param('passkeyId', passkey) passkeyId: string): Promise<void> {
    return this.service.remove(person, passkeyId);
  }

  /** Shows again who it is, by passkey. Asked for at `POST /api/sign-in/passkey/asked`. */
  @Allowed('use-aelwyd')
  @Audited('shown-again', { by: 'act' })
  @Post('proof/passkey')
  @HttpCode(204)
  async showByPasskey(@SignedIn() person: Person, @Body() given: PasskeyAnswerDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await countAttempt(this.dataSource, person.email, request.ip);
    const challenge = await this.service.askedFor(given);
    const site = relyingParty(this.settings, request);
    const token = await this.proofs.renew(person, async (manager) => ((await this.service.proves(manager, person.userNo, challenge, given.answer, site)) ? 'passkey' : wrongPasskey()));
    giveSession(request, reply, token);
  }
}
