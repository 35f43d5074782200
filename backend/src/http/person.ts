import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Acting } from '../database/authority-transaction.js';
import { Problem } from './problem.js';

/** With what somebody showed who they are. */
export type Factor = 'password' | 'code' | 'recovery-code' | 'passkey' | 'provider';

/** Who is asking. Fits wherever `inAuthority` asks who acts. */
export interface Person extends Acting {
  userNo: number;
  sessionNo: number;
  name: string;
  email: string;
  language: 'en' | 'cy';
  roles: string[];
  permissions: string[];
  /** They may do nothing yet but add the second factor their role needs. */
  needsFactor: boolean;
  factor: Factor;
  signedInAt: Date;
  /** When they last showed who they are: at sign-in, or since. */
  provedAt: Date;
  requestId: string;
  /** The network the request came from: see `networkOf`. */
  seenFrom?: string;
}

const people = new WeakMap<object, Person>();

/** Notes, once for a request, who is asking. */
export function setPerson(request: FastifyRequest, person: Person): void {
  people.set(request, person);
}

/** @throws Problem 401 `not-signed-in` */
export function personOf(request: FastifyRequest): Person {
  const person = people.get(request);
  if (!person) throw notSignedIn();
  return person;
}

export function notSignedIn(): Problem {
  return new Problem(401, 'not-signed-in', { en: 'You are not signed in', cy: 'Nid ydych wedi mewngofnodi' });
}

/** The signed-in person, as a parameter of a route. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext) => personOf(context.switchToHttp().getRequest()));
