import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited, Unaudited } from '../../http/route-marks.js';
import { giveSession } from '../session-cookie.js';
import { CodeDto } from './code.dto.js';
import { FactorsService } from './factors.service.js';
import { FactorsView, NewAuthenticatorView, RecoveryCodesView } from './factors-view.js';

/** A person's own ways of showing who they are. What changes them asks for a recent sign-in. */
@Controller('me')
export class FactorsController {
  constructor(private readonly service: FactorsService) {}

  @Allowed('use-aelwyd')
  @Unaudited('it shows a person nothing but themselves')
  @Get('factors')
  myFactors(@SignedIn() person: Person): Promise<FactorsView> {
    return this.service.factorsOf(person);
  }

  @Allowed('use-aelwyd')
  @Audited('authenticator-begun', { by: 'act' })
  @Post('authenticator')
  beginAuthenticator(@SignedIn() person: Person): Promise<NewAuthenticatorView> {
    return this.service.beginAuthenticator(person);
  }

  @Allowed('use-aelwyd')
  @Audited('authenticator-added', { by: 'act' })
  @Post('authenticator/confirmation')
  @HttpCode(200)
  async confirmAuthenticator(@SignedIn() person: Person, @Body() { code }: CodeDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecoveryCodesView> {
    const { token, recoveryCodes } = await this.service.confirmAuthenticator(person, code);
    giveSession(request, reply, token);
    return { recoveryCodes };
  }

  @Allowed('use-aelwyd')
  @Audited('authenticator-removed', { by: 'act' })
  @Delete('authenticator')
  @HttpCode(204)
  removeAuthenticator(@SignedIn() person: Person): Promise<void> {
    return this.service.removeAuthenticator(person);
  }

  @Allowed('use-aelwyd')
  @Audited('recovery-codes-renewed', { by: 'act' })
  @Post('recovery-codes')
  async renewRecoveryCodes(@SignedIn() person: Person): Promise<RecoveryCodesView> {
    return { recoveryCodes: await this.service.renewRecoveryCodes(person) };
  }
}
