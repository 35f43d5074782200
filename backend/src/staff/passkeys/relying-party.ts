import type { FastifyRequest } from 'fastify';
import type { SignInSettings } from '../sign-in-settings.js';

/** The site passkeys are of: a browser gives one to no other. */
export interface RelyingParty {
  origin: string;
  /** Its name without port. */
  id: string;
}

/** Where people reach the web app; where that is not set, the address they asked for, which only the own machine has without a proxy. */
export function relyingParty({ address }: SignInSettings, request: FastifyRequest): RelyingParty {
  const origin = new URL(address ?? `${request.protocol}://${request.host}`);
  return { origin: origin.origin, id: origin.hostname };
}
