import { Module } from '@nestjs/common';
import { CaseloadsController } from './caseloads.controller.js';
import { CaseloadsService } from './caseloads.service.js';
import { HandoversService } from './handovers.service.js';
import { CorrectSupervisionService } from './supervision/correct-supervision.service.js';
import { SupervisionsController } from './supervision/supervisions.controller.js';
import { SupervisionsService } from './supervision/supervisions.service.js';

@Module({ controllers: [CaseloadsController, SupervisionsController], providers: [CaseloadsService, CorrectSupervisionService, HandoversService, SupervisionsService] })
export class CaseloadsModule {}
