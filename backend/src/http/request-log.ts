import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import { type DestinationStream, pino } from 'pino';

/** Structured logs on standard error. A request is told by its route's pattern: an address can hold what somebody typed. */
export function requestLog(level: string, into: DestinationStream = pino.destination({ dest: 2, sync: true })): FastifyBaseLogger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: {
        req: (request: FastifyRequest) => ({ id: request.id, method: request.method, route: request.routeOptions?.url }),
        res: (reply: FastifyReply) => ({ status: reply.statusCode }),
        err: (error: Error) => ({ kind: error.name }),
      },
    },
    into,
  );
}

/** A request's name in logs and in the audit log. */
export const nameRequest = () => randomUUID();
