import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { JobRunner } from '../jobs/job-runner.js';
import { JobsService } from '../jobs/jobs.service.js';
import { AskedJobView } from './imports-view.js';
import { receiveUpload } from './receive-upload.js';

const form = {
  schema: {
    type: 'object',
    required: ['files'],
    properties: { files: { type: 'array', items: { type: 'string', format: 'binary' } }, overwriteEdits: { type: 'boolean' } },
  },
};

@Controller('imports')
export class ImportsController {
  constructor(
    private readonly jobs: JobsService,
    private readonly runner: JobRunner,
  ) {}

  /** Takes the files of a portable extract and queues a job that checks and stores them. */
  @Allowed('import-records')
  @Audited('import-extract-asked', { by: 'act' })
  @Post('extract')
  @HttpCode(202)
  @ApiConsumes('multipart/form-data')
  @ApiBody(form)
  async importExtract(@SignedIn() person: Person, @Req() request: FastifyRequest): Promise<AskedJobView> {
    const { folder, fields } = await receiveUpload(request);
    const jobId = await this.jobs.ask(person, 'import-extract', { folder, overwriteEdits: fields.get('overwriteEdits') === 'true' });
    this.runner.wake();
    return { jobId };
  }
}
