import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { notSignedIn } from '../http/person.js';
import { browserOf } from './browser-of.js';
import type { MeView } from './me-view.js';
import { MeService } from './me.service.js';
import { giveSession, sessionTokenOf } from './session-cookie.js';
import { endFormerSession, personOfToken } from './sessions.js';
import type { Door } from './sign-in.service.js';
import { SignInSettings } from './sign-in-settings.js';

/** What follows once somebody has shown who they are, whichever way. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: SignInSettings,
    private readonly me: MeService,
  ) {}

  /** Gives the browser its new session in the place of one it may have had. */
  async open(token: string, request: FastifyRequest, reply: FastifyReply): Promise<MeView> {
    await endFormerSession(this.dataSource, this.settings, sessionTokenOf(request), request.id);
    giveSession(request, reply, token);
    const person = await personOfToken(this.dataSource, this.settings, token, request.id);
    if (!person) throw notSignedIn();
    return this.me.me(person);
  }
}

export function doorOf(request: FastifyRequest): Door {
  return { address: request.ip, requestId: request.id, browser: browserOf(request) };
}
