import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module.js';
import { ClocksCatchUp } from './clocks-catch-up.js';
import { DeriveClocksJob } from './derive-clocks.job.js';

@Module({ imports: [JobsModule], providers: [ClocksCatchUp, DeriveClocksJob] })
export class ClocksModule {}
