import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module.js';
import { ImportExtractJob } from './import-extract.job.js';
import { ImportsController } from './imports.controller.js';

@Module({ imports: [JobsModule], controllers: [ImportsController], providers: [ImportExtractJob] })
export class ExchangeModule {}
