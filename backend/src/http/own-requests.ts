import type { FastifyInstance } from 'fastify';
import { Refused } from './problem.js';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The organisation's sign-in says from its server, with a signature of its own, that somebody signed out. */
const signedByOthers = '/api/sign-in/provider/logged-out';

/**
 * A request that changes something carries a header no form of another site can send; with the cookie's SameSite=Strict
 * this keeps other sites from acting in a person's name.
 */
export function askForOwnHeader(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request) => {
    if (reading.has(request.method) || request.headers['x-aelwyd'] === '1' || request.url === signedByOthers) return;
    throw new Refused('not-from-aelwyd', { en: 'This did not come from Aelwyd’s own pages', cy: 'Ni ddaeth hwn o dudalennau Aelwyd' });
  });
}
