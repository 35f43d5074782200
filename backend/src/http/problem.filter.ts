import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOfStatus, statusOfTheEdge } from './edge-problems.js';
import { Problem } from './problem.js';
import { problemOfStore } from './store-problems.js';
import { whatFailed } from './what-failed.js';

/** Turns whatever is thrown into a problem document in both languages; says nothing of the inside, and logs no data. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(thrown);
    if (problem.status >= 500) host.switchToHttp().getRequest<FastifyRequest>().log.error(whatFailed(thrown), 'request failed');
    sendProblem(reply, problem);
  }
}

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  if (problem.more.retryAfterSeconds) void reply.header('retry-after', String(problem.more.retryAfterSeconds));
  void reply
    .status(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem.document()));
}

function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof HttpException) return problemOfStatus(thrown.getStatus());
  return problemOfStore(thrown) ?? problemOfStatus(statusOfTheEdge(thrown) ?? 500);
}
