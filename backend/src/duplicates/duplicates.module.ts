import { Module } from '@nestjs/common';
import { DuplicatesService } from './duplicates.service.js';
import { MergesController } from './merges.controller.js';
import { MergesService } from './merges.service.js';
import { NewChildController } from './new-child.controller.js';

@Module({ controllers: [NewChildController, MergesController], providers: [DuplicatesService, MergesService] })
export class DuplicatesModule {}
