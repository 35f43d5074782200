import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { whyReadingOnly } from '../access/reading-only.js';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import { networkOf } from '../http/network-of.js';
import { notSignedIn, setPerson } from '../http/person.js';
import { Refused } from '../http/problem.js';
import { ALLOWED, AUDITED, OPEN } from '../http/route-marks.js';
import { sessionTokenOf } from './session-cookie.js';
import { personOfToken } from './sessions.js';
import { SignInSettings } from './sign-in-settings.js';

/** Deny by default: a route is refused unless it says who may ask and what it leaves in the audit log. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly dataSource: DataSource,
    private readonly settings: SignInSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const marked = (mark: string) => this.reflector.get<string | undefined>(mark, context.getHandler());
    if (marked(OPEN)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = sessionTokenOf(request);
    const found = token && (await personOfToken(this.dataSource, this.settings, token, request.id));
    if (!found) throw notSignedIn();
    const person = { ...found, seenFrom: networkOf(request.ip) };
    setPerson(request, person);
    const permission = marked(ALLOWED);
    const isAllowed = permission !== undefined && marked(AUDITED) !== undefined && person.permissions.includes(permission);
    const readingOnly = isAllowed ? await whyReadingOnly(this.dataSource, person, permission, request) : undefined;
    if (isAllowed && !readingOnly) return true;
    await inAuthority(this.dataSource, person, (manager) =>
      note(manager, person, { event: 'refused', subject: request.routeOptions.url, fields: { permission } }),
    );
    throw readingOnly ?? new Refused('not-permitted', { en: 'You do not have permission to see this', cy: 'Nid oes gennych ganiatâd i weld hwn' });
  }
}
