import { Body, Controller, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited, Open } from '../../http/route-marks.js';
import { doorOf } from '../arrivals.js';
import { giveSession, refuseInTheOpen } from '../session-cookie.js';
import { ChangePasswordDto, ChoosePasswordDto, ForgottenPasswordDto } from './password.dto.js';
import { PasswordService } from './password.service.js';

@Controller()
export class PasswordController {
  constructor(private readonly service: PasswordService) {}

  @Allowed('use-aelwyd')
  @Audited('password-changed', { by: 'act' })
  @Put('me/password')
  @HttpCode(204)
  async changePassword(@SignedIn() person: Person, @Body() change: ChangePasswordDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    giveSession(request, reply, await this.service.change(person, change, request.ip));
  }

  /** Answers the same whether there is an account or not; where there is, a mail with a link goes out. */
  @Open()
  @Post('forgotten-password')
  @HttpCode(204)
  async forgetPassword(@Body() { email }: ForgottenPasswordDto, @Req() request: FastifyRequest): Promise<void> {
    await this.service.forget(email, doorOf(request));
  }

  /** Chooses a password by the link of a mail. */
  @Open()
  @Post('chosen-password')
  @HttpCode(204)
  async choosePassword(@Body() given: ChoosePasswordDto, @Req() request: FastifyRequest): Promise<void> {
    refuseInTheOpen(request);
    await this.service.choose(given, doorOf(request));
  }
}
