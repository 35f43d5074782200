import { Controller, Get, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { PageQueryDto } from '../../jobs/jobs-query.dto.js';
import { MyWorkView } from './work-view.js';
import { WorkerQueryDto, WorkQueryDto } from './work-query.dto.js';
import { ForecastView, IroDeskView, TeamWorkView } from './worklists-view.js';
import { WorklistsService } from './worklists.service.js';

@Controller()
export class WorklistsController {
  constructor(private readonly service: WorklistsService) {}

  @Allowed('see-children')
  @Audited('clocks-listed', { by: 'act' })
  @Get('my-work')
  myWork(@SignedIn() person: Person, @Query() { group = 'overdue', page = 1 }: WorkQueryDto): Promise<MyWorkView> {
    return this.service.work(person, today(), group, page);
  }

  @Allowed('see-team-work')
  @Audited('team-work-listed', { by: 'act' })
  @Get('team-work')
  teamWork(@SignedIn() person: Person, @Query() { page = 1 }: PageQueryDto): Promise<TeamWorkView> {
    return this.service.team(person, today(), page);
  }

  @Allowed('see-team-work')
  @Audited('clocks-listed', { by: 'act' })
  @Get('team-work/clocks')
  teamClocks(@SignedIn() person: Person, @Query() { staffNo, group = 'overdue', page = 1 }: WorkerQueryDto): Promise<MyWorkView> {
    return this.service.work(person, today(), group, page, Number(staffNo));
  }

  @Allowed('see-children')
  @Audited('clocks-listed', { by: 'act' })
  @Get('iro-desk')
  iroDesk(@SignedIn() person: Person): Promise<IroDeskView> {
    return this.service.iroDesk(person, today());
  }

  @Allowed('see-children')
  @Audited('clocks-listed', { by: 'act' })
  @Get('forecast')
  forecast(@SignedIn() person: Person, @Query() { page = 1 }: PageQueryDto): Promise<ForecastView> {
    return this.service.forecast(person, today(), page);
  }
}
