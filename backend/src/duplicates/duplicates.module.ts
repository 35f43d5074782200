import { Module } from '@nestjs/common';
import { DuplicatesService } from './duplicates.service.js';
import { NewChildController } from './new-child.controller.js';

@Module({ controllers: [NewChildController], providers: [DuplicatesService] })
export class DuplicatesModule {}
