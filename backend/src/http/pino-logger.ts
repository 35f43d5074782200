import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

/** Nest's own messages, in the one log. */
export class PinoLogger implements LoggerService {
  constructor(private readonly into: FastifyBaseLogger) {}

  log(message: unknown, context?: unknown): void {
    this.into.debug({ context }, String(message));
  }

  error(message: unknown, ...more: unknown[]): void {
    this.into.error({ context: more.at(-1) }, message instanceof Error ? message.name : String(message));
  }

  warn(message: unknown, context?: unknown): void {
    this.into.warn({ context }, String(message));
  }
}
