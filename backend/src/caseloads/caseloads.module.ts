import { Module } from '@nestjs/common';
import { CaseloadsController } from './caseloads.controller.js';
import { CaseloadsService } from './caseloads.service.js';
import { HandoversService } from './handovers.service.js';

@Module({ controllers: [CaseloadsController], providers: [CaseloadsService, HandoversService] })
export class CaseloadsModule {}
