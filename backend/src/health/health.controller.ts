import { Controller, Get, Header, HttpStatus, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Open } from '../http/route-marks.js';
import { HealthView } from './health-view.js';

/** Is the process up; can it do its work. Neither names anything of a record. */
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Open()
  @Get('live')
  @Header('cache-control', 'no-store')
  live(): HealthView {
    return { ok: true, checks: {} };
  }

  /** 503 while the store does not answer. */
  @Open()
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthView> {
    const store = await this.dataSource.query('select 1').then(
      () => true,
      // Not reachable is the answer, whatever the reason.
      () => false,
    );
    void reply.status(store ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return { ok: store, checks: { store } };
  }
}
