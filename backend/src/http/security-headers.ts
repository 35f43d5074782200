import { randomBytes } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';

/**
 * One policy for every answer: nothing from elsewhere, no inline script; the styles a component brings carry the nonce of
 * the page they are on.
 */
export async function setSecurityHeaders(app: NestFastifyApplication): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'worker-src': ["'self'"],
        'style-src': ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
}

const nonces = new WeakMap<object, string>();

/** The nonce of one answer. */
export function nonceOf(response: object): string {
  const raw = (response as Partial<FastifyReply>).raw ?? response;
  const made = nonces.get(raw) ?? randomBytes(16).toString('base64');
  nonces.set(raw, made);
  return made;
}
