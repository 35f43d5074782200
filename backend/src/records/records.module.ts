import { Module } from '@nestjs/common';
import { ChildRecordsController } from './child-records.controller.js';
import { RecordKindsController } from './record-kinds.controller.js';
import { RecordsService } from './records.service.js';
import { SharedRecordsController } from './shared-records.controller.js';

@Module({ controllers: [ChildRecordsController, RecordKindsController, SharedRecordsController], providers: [RecordsService] })
export class RecordsModule {}
