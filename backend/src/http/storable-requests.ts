import type { FastifyInstance } from 'fastify';
import { problemOfStatus } from './edge-problems.js';

/** Deeper than any form, and than any draft of one. */
const DEEPEST = 40;

/**
 * Refuses, before anything reads it, what no store could keep: a text with a zero or with half a letter in it, and values within values without end.
 */
export function refuseUnstorable(fastify: FastifyInstance): void {
  fastify.addHook('preHandler', async (request) => {
    checkStorable([request.params, request.query, request.body]);
  });
}

/** @throws Problem 400 */
export function checkStorable(value: unknown, depth = 0): void {
  if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) throw problemOfStatus(400);
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return;
  if (depth > DEEPEST) throw problemOfStatus(400);
  for (const [name, part] of Object.entries(value)) {
    checkStorable(name, depth + 1);
    checkStorable(part, depth + 1);
  }
}
