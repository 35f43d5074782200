import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../http/problem.js';
import { sessionTokenOf } from '../staff/session-cookie.js';

/** Offices share an address: it may ask so many times what one session may. */
const SHARE_AN_ADDRESS = 10;

/**
 * Counts what a session and what an address asks of the API in a minute, in this process. Files of the web app are not counted.
 *
 * @param aMinute for one session
 */
export async function countRequests(fastify: FastifyInstance, aMinute: number): Promise<void> {
  await fastify.register(rateLimit, { global: false });
  const ofAddress = fastify.createRateLimit({ max: aMinute * SHARE_AN_ADDRESS, timeWindow: 60_000, keyGenerator: ({ ip }) => `address ${ip}` });
  const ofSession = fastify.createRateLimit({ max: aMinute, timeWindow: 60_000, keyGenerator: (request) => `session ${sessionTokenOf(request) ?? request.ip}` });
  fastify.addHook('onRequest', async (request) => {
    if (!request.url.startsWith('/api/')) return;
    for (const count of [ofAddress, ofSession]) {
      const counted = await count(request);
      if (counted.isAllowed || !counted.isExceeded) continue;
      throw new Problem(429, 'too-many-requests', {
        en: 'Too much was asked in a short time. Wait a minute and try again.',
        cy: 'Gofynnwyd am ormod mewn amser byr. Arhoswch funud a rhowch gynnig arall arni.',
      }, { retryAfterSeconds: counted.ttlInSeconds });
    }
  });
}
