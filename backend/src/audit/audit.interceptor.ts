import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { concatMap, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { personOf } from '../http/person.js';
import { AUDITED, type AuditMark } from '../http/route-marks.js';
import { noteAlone } from './note.js';

/** What somebody typed to find a person by is not kept. */
const TYPED = ['find'];

/** Notes what a route shows before the answer leaves, where the route does not note it in its own transaction. */
@Injectable()
export class AuditInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly dataSource: DataSource,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const mark = this.reflector.get<AuditMark | undefined>(AUDITED, context.getHandler());
    if (mark?.by !== 'request') return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return next.handle().pipe(
      concatMap(async (answer: unknown) => {
        await this.noteRequest(mark.event, request);
        return answer;
      }),
    );
  }

  private async noteRequest(event: string, request: FastifyRequest): Promise<void> {
    const person = personOf(request);
    const asked = { ...(request.params as object), ...(request.query as object) };
    const fields = Object.fromEntries(Object.entries(asked).filter(([name]) => !TYPED.includes(name)));
    await noteAlone(this.dataSource, person, { event, subject: request.routeOptions.url, fields });
  }
}
