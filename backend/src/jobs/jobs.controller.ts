import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { NotFound } from '../http/problem.js';
import { Allowed, Audited, Unaudited } from '../http/route-marks.js';
import { FindingsView, JobView, JobsView } from './job-view.js';
import { FindingsQueryDto, PageQueryDto } from './jobs-query.dto.js';
import { JobsService } from './jobs.service.js';

const jobId = new ParseUUIDPipe({ exceptionFactory: () => new NotFound() });

@Controller('jobs')
export class JobsController {
  constructor(private readonly service: JobsService) {}

  @Allowed('see-jobs')
  @Unaudited('it says which jobs there were and shows no record')
  @Get()
  jobs(@SignedIn() person: Person, @Query() { page = 1 }: PageQueryDto): Promise<JobsView> {
    return this.service.list(person, page);
  }

  @Allowed('see-jobs')
  @Audited('job-seen')
  @Get(':id')
  job(@SignedIn() person: Person, @Param('id', jobId) id: string): Promise<JobView> {
    return this.service.job(person, id);
  }

  @Allowed('see-jobs')
  @Audited('job-findings-seen')
  @Get(':id/faults')
  jobFindings(@SignedIn() person: Person, @Param('id', jobId) id: string, @Query() { page = 1, severity = 'fault' }: FindingsQueryDto): Promise<FindingsView> {
    return this.service.findings(person, id, severity, page);
  }

  @Allowed('import-records')
  @Audited('job-cancelled', { by: 'act' })
  @Post(':id/cancel')
  @HttpCode(202)
  cancelJob(@SignedIn() person: Person, @Param('id', jobId) id: string): Promise<void> {
    return this.service.cancel(person, id);
  }
}
