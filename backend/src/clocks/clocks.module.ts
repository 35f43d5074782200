import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module.js';
import { ClocksCatchUp } from './clocks-catch-up.js';
import { DeriveClocksJob } from './derive-clocks.job.js';
import { LawSettingsController } from './law/law-settings.controller.js';
import { LawSettingsService } from './law/law-settings.service.js';

@Module({ imports: [JobsModule], controllers: [LawSettingsController], providers: [ClocksCatchUp, DeriveClocksJob, LawSettingsService] })
export class ClocksModule {}
