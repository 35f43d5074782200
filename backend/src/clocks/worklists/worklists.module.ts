import { Module } from '@nestjs/common';
import { ChildClocksController } from './child-clocks.controller.js';
import { ChildClocksService } from './child-clocks.service.js';
import { DutiesController } from './duties.controller.js';
import { WorklistsController } from './worklists.controller.js';
import { WorklistsService } from './worklists.service.js';

@Module({ controllers: [WorklistsController, ChildClocksController, DutiesController], providers: [WorklistsService, ChildClocksService] })
export class WorklistsModule {}
