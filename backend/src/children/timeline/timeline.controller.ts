import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../../http/person.js';
import { RuledOut } from '../../http/problem.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { FindInTimelineDto, MarkDto, OwnEventDto, TimelineQueryDto } from './timeline.dto.js';
import { TimelineService } from './timeline.service.js';
import { EventAddedView, MarkedView, TimelineView } from './timeline-view.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Controller('children/:publicId')
export class TimelineController {
  constructor(private readonly service: TimelineService) {}

  @Allowed('see-children')
  @Audited('timeline-seen', { by: 'act' })
  @Get('timeline')
  timeline(@SignedIn() person: Person, @Param('publicId') publicId: string, @Query() asked: TimelineQueryDto): Promise<TimelineView> {
    return this.service.read(person, { publicId, day: today() }, asked, false);
  }

  @Allowed('see-children')
  @Audited('timeline-seen', { by: 'act' })
  @Post('timeline/find')
  @HttpCode(200)
  findInTimeline(@SignedIn() person: Person, @Param('publicId') publicId: string, @Body() asked: FindInTimelineDto): Promise<TimelineView> {
    return this.service.read(person, { publicId, day: today() }, asked, false);
  }

  /** The significant events, the oldest first. */
  @Allowed('see-children')
  @Audited('chronology-seen', { by: 'act' })
  @Get('chronology')
  chronology(@SignedIn() person: Person, @Param('publicId') publicId: string, @Query() asked: TimelineQueryDto): Promise<TimelineView> {
    return this.service.read(person, { publicId, day: today() }, asked, true);
  }

  /** Pins an entry, or says whether it is significant and what it did to the child. */
  @Allowed('record-work')
  @Audited('timeline-marked', { by: 'act' })
  @Put('timeline/marks')
  markEntry(@SignedIn() person: Person, @Param('publicId') publicId: string, @Body() mark: MarkDto): Promise<MarkedView> {
    return this.service.mark(person, { publicId, day: today() }, mark);
  }

  /** Adds an event that stands in no other record. The header `idempotency-key` carries a UUID: sent again with it, it is stored once. */
  @Allowed('record-work')
  @Audited('chronology-event-added', { by: 'act' })
  @Post('chronology/events')
  @HttpCode(201)
  addChronologyEvent(
    @SignedIn() person: Person, @Param('publicId') publicId: string, @Headers('idempotency-key') key: string, @Body() event: OwnEventDto,
  ): Promise<EventAddedView> {
    if (!uuid.test(key ?? '')) throw new RuledOut([{ field: 'idempotency-key', message: { en: 'Send a new UUID with every event', cy: 'Anfonwch UUID newydd gyda phob digwyddiad' } }]);
    return this.service.addEvent(person, { publicId, day: today() }, key.toLowerCase(), event);
  }
}
