import type { FastifyInstance } from 'fastify';

/**
 * Once the server is told to stop, an answer still being made is the last of its connection: a connection a browser keeps
 * open for its next request would otherwise hold the stop back for over a minute.
 */
export function closeConnectionsWhenStopping(fastify: FastifyInstance): void {
  let stopping = false;
  fastify.addHook('preClose', async () => {
    stopping = true;
  });
  fastify.addHook('onSend', async (_request, reply) => {
    if (stopping) void reply.header('connection', 'close');
  });
}
