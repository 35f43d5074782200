import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../http/problem.js';

/** Over https the name itself makes the browser insist on https, on this host alone and on every path. */
const SECURE_NAME = '__Host-aelwyd';
const LOOPBACK_NAME = 'aelwyd-session';
const loopback = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

export function sessionTokenOf(request: FastifyRequest): string | undefined {
  return request.cookies[nameFor(request)];
}

export function giveSession(request: FastifyRequest, reply: FastifyReply, token: string): void {
  void reply.setCookie(nameFor(request), token, { path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure(request) });
}

export function takeSession(request: FastifyRequest, reply: FastifyReply): void {
  void reply.clearCookie(nameFor(request), { path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure(request) });
}

/** @throws Problem 400 `https-needed` where a password would cross a network in the open */
export function refuseInTheOpen(request: FastifyRequest): void {
  if (isSecure(request) || loopback.has(request.hostname)) return;
  throw new Problem(400, 'https-needed', {
    en: 'Open Aelwyd at its https address to sign in',
    cy: 'Agorwch Aelwyd drwy ei gyfeiriad https i fewngofnodi',
  });
}

function isSecure(request: FastifyRequest): boolean {
  return request.protocol === 'https';
}

function nameFor(request: FastifyRequest): string {
  return isSecure(request) ? SECURE_NAME : LOOPBACK_NAME;
}
