import { Module } from '@nestjs/common';
import { VisitsController } from './visits.controller.js';
import { WriteUpsController } from './write-ups.controller.js';
import { VisitsService } from './visits.service.js';

@Module({ controllers: [VisitsController, WriteUpsController], providers: [VisitsService] })
export class VisitsModule {}
