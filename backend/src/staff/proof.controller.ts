import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { ProofDto } from './proof.dto.js';
import { ProofService } from './proof.service.js';
import { giveSession } from './session-cookie.js';

@Controller('me/proof')
export class ProofController {
  constructor(private readonly service: ProofService) {}

  /** Shows again that it is them at the screen, for what asks for it (`show-who-you-are`). The session goes on under a new token. */
  @Allowed('use-aelwyd')
  @Audited('shown-again', { by: 'act' })
  @Post()
  @HttpCode(204)
  async showWhoYouAre(@SignedIn() person: Person, @Body() proof: ProofDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    giveSession(request, reply, await this.service.prove(person, proof, request.ip));
  }
}
