import { Controller, Delete, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Person, SignedIn } from '../../http/person.js';
import { NotFound } from '../../http/problem.js';
import { Allowed, Audited, Open } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { MyCalendarView } from './calendar-view.js';
import { CalendarService } from './calendar.service.js';

const addressOf = ({ protocol, host }: FastifyRequest) => `${protocol}://${host}`;

@Controller()
export class CalendarController {
  constructor(private readonly service: CalendarService) {}

  @Allowed('see-children')
  @Audited('calendar-made', { by: 'act' })
  @Post('my-calendar')
  async makeMyCalendar(@SignedIn() person: Person, @Req() request: FastifyRequest): Promise<MyCalendarView> {
    return { url: await this.service.make(person, addressOf(request)) };
  }

  @Allowed('see-children')
  @Audited('calendar-ended', { by: 'act' })
  @Delete('my-calendar')
  @HttpCode(204)
  endMyCalendar(@SignedIn() person: Person): Promise<void> {
    return this.service.end(person);
  }

  /** For calendar programs, which cannot sign in: the address is the secret. */
  @ApiExcludeEndpoint()
  @Open()
  @Audited('calendar-read', { by: 'act' })
  @Get('calendar/:file')
  @Header('content-type', 'text/calendar; charset=utf-8')
  calendar(@Param('file') file: string, @Req() request: FastifyRequest): Promise<string> {
    const [, token] = /^([\w-]{43})\.ics$/.exec(file) ?? [];
    if (!token) throw new NotFound();
    return this.service.read(token, { day: today(), address: addressOf(request) });
  }
}
