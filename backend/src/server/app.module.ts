import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccessModule } from '../access/access.module.js';
import { AlertsModule } from '../alerts/alerts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { CaseloadsModule } from '../caseloads/caseloads.module.js';
import { ChildrenModule } from '../children/children.module.js';
import { ClocksModule } from '../clocks/clocks.module.js';
import { RemindersModule } from '../clocks/reminders/reminders.module.js';
import { WorklistsModule } from '../clocks/worklists/worklists.module.js';
import { DraftsModule } from '../drafts/drafts.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { DuplicatesModule } from '../duplicates/duplicates.module.js';
import { ExchangeModule } from '../exchange/exchange.module.js';
import { FindModule } from '../find/find.module.js';
import { HealthModule } from '../health/health.module.js';
import { NotesModule } from '../notes/notes.module.js';
import { OpenApiController } from '../http/openapi.controller.js';
import { InspectionModule } from '../inspection/inspection.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { SignInSettings } from '../staff/sign-in-settings.js';
import { RecordsModule } from '../records/records.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { VisitsModule } from '../visits/visits.module.js';
import { VoicesModule } from '../voices/voices.module.js';

/** Every room of the server. The store's connections are given, not made: tests and commands bring their own. */
@Global()
@Module({})
export class AppModule {
  static of(dataSource: DataSource, signIn: SignInSettings): DynamicModule {
    return {
      module: AppModule,
      imports: [AccessModule, AuditModule, StaffModule, ChildrenModule, VisitsModule, PlansModule, RecordsModule, DraftsModule, NotesModule, DocumentsModule, WorklistsModule, RemindersModule, JobsModule, ClocksModule, ExchangeModule, InspectionModule, HealthModule, FindModule, VoicesModule, AlertsModule, DuplicatesModule, CaseloadsModule],
      controllers: [OpenApiController],
      providers: [{ provide: DataSource, useValue: dataSource }, { provide: SignInSettings, useValue: signIn }],
      exports: [DataSource, SignInSettings],
    };
  }
}
