import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited, Open } from '../http/route-marks.js';
import { Arrivals, doorOf } from './arrivals.js';
import { MeView } from './me-view.js';
import { relyingParty } from './passkeys/relying-party.js';
import { ProviderClient } from './provider/provider-client.js';
import { refuseInTheOpen, takeSession } from './session-cookie.js';
import { SignInDto } from './sign-in.dto.js';
import { SignInSettings } from './sign-in-settings.js';
import { SignedOutView } from './signed-out-view.js';
import { SignInService } from './sign-in.service.js';

@Controller()
export class SignInController {
  constructor(
    private readonly signIns: SignInService,
    private readonly arrivals: Arrivals,
    private readonly provider: ProviderClient,
    private readonly settings: SignInSettings,
  ) {}

  @Open()
  @Post('sign-in')
  @HttpCode(200)
  async signIn(@Body() given: SignInDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeView> {
    refuseInTheOpen(request);
    return this.arrivals.open(await this.signIns.signIn(given, doorOf(request)), request, reply);
  }

  @Allowed('use-aelwyd')
  @Audited('signed-out', { by: 'act' })
  @Post('sign-out')
  @HttpCode(200)
  async signOut(@SignedIn() person: Person, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedOutView> {
    await this.signIns.signOut(person);
    takeSession(request, reply);
    // What is typed and not sent yet is the drafts' own to clear: they wait until the server has it.
    void reply.header('clear-site-data', '"cache"');
    if (person.factor !== 'provider') return { continueAt: null };
    // Whoever is signed out here is signed out: where the provider does not answer, its own session is left to end by itself.
    return { continueAt: await this.provider.farewell(`${relyingParty(this.settings, request).origin}/sign-in`).catch(() => null) };
  }
}
