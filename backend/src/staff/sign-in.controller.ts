import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { notSignedIn, type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited, Open } from '../http/route-marks.js';
import { MeView } from './me-view.js';
import { MeService } from './me.service.js';
import { browserOf } from './browser-of.js';
import { giveSession, refuseInTheOpen, sessionTokenOf, takeSession } from './session-cookie.js';
import { endFormerSession, personOfToken } from './sessions.js';
import { SignInDto } from './sign-in.dto.js';
import { SignInSettings } from './sign-in-settings.js';
import { type Door, SignInService } from './sign-in.service.js';

@Controller()
export class SignInController {
  constructor(
    private readonly signIns: SignInService,
    private readonly me: MeService,
    private readonly dataSource: DataSource,
    private readonly settings: SignInSettings,
  ) {}

  @Open()
  @Post('sign-in')
  @HttpCode(200)
  async signIn(@Body() given: SignInDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeView> {
    refuseInTheOpen(request);
    return this.open(await this.signIns.signIn(given, doorOf(request)), request, reply);
  }

  @Allowed('use-aelwyd')
  @Audited('signed-out', { by: 'act' })
  @Post('sign-out')
  @HttpCode(204)
  async signOut(@SignedIn() person: Person, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signIns.signOut(person);
    takeSession(request, reply);
  }

  /** Gives the browser its new session in the place of one it may have had. */
  private async open(token: string, request: FastifyRequest, reply: FastifyReply): Promise<MeView> {
    await endFormerSession(this.dataSource, this.settings, sessionTokenOf(request), request.id);
    giveSession(request, reply, token);
    const person = await personOfToken(this.dataSource, this.settings, token, request.id);
    if (!person) throw notSignedIn();
    return this.me.me(person);
  }
}

function doorOf(request: FastifyRequest): Door {
  return { address: request.ip, requestId: request.id, browser: browserOf(request) };
}
