import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited, Open } from '../http/route-marks.js';
import { Arrivals, doorOf } from './arrivals.js';
import { MeView } from './me-view.js';
import { refuseInTheOpen, takeSession } from './session-cookie.js';
import { SignInDto } from './sign-in.dto.js';
import { SignInService } from './sign-in.service.js';

@Controller()
export class SignInController {
  constructor(
    private readonly signIns: SignInService,
    private readonly arrivals: Arrivals,
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
  @HttpCode(204)
  async signOut(@SignedIn() person: Person, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signIns.signOut(person);
    takeSession(request, reply);
  }
}
