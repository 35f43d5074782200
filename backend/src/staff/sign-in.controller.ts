import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { notSignedIn, type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited, Open } from '../http/route-marks.js';
import { MeView } from './me-view.js';
import { MeService } from './me.service.js';
import { personOfToken, SESSION_COOKIE } from './sessions.js';
import { SignInDto } from './sign-in.dto.js';
import { SignInService } from './sign-in.service.js';

@Controller()
export class SignInController {
  constructor(
    private readonly signIns: SignInService,
    private readonly me: MeService,
    private readonly dataSource: DataSource,
  ) {}

  @Open()
  @Post('sign-in')
  @HttpCode(200)
  async signIn(@Body() { email, password }: SignInDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeView> {
    const token = await this.signIns.signIn(email, password, { address: request.ip, requestId: request.id });
    void reply.setCookie(SESSION_COOKIE, token, { path: '/', httpOnly: true, sameSite: 'strict', secure: 'auto' });
    const person = await personOfToken(this.dataSource, token, request.id);
    if (!person) throw notSignedIn();
    return this.me.me(person);
  }

  @Allowed('use-aelwyd')
  @Audited('signed-out', { by: 'act' })
  @Post('sign-out')
  @HttpCode(204)
  async signOut(@SignedIn() person: Person, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signIns.signOut(person);
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }
}
