import { Controller, Get, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { PageQueryDto } from '../jobs/jobs-query.dto.js';
import { WorkerWriteUpsDto } from './visit.dto.js';
import { VisitsService } from './visits.service.js';
import { WriteUpsOwedView } from './visits-view.js';

@Controller()
export class WriteUpsController {
  constructor(private readonly service: VisitsService) {}

  @Allowed('record-visits')
  @Audited('visits-listed', { by: 'act' })
  @Get('visits-to-write-up')
  visitsToWriteUp(@SignedIn() person: Person, @Query() { page = 1 }: PageQueryDto): Promise<WriteUpsOwedView> {
    return this.service.toWriteUp(person, today(), page);
  }

  /** Visits a worker of the team has still to write up. */
  @Allowed('see-team-work')
  @Audited('visits-listed', { by: 'act' })
  @Get('team-work/write-ups')
  teamWriteUps(@SignedIn() person: Person, @Query() { staffNo, page = 1 }: WorkerWriteUpsDto): Promise<WriteUpsOwedView> {
    return this.service.toWriteUp(person, today(), page, Number(staffNo));
  }
}
