import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AuditInterceptor } from './audit.interceptor.js';
import { ReadersController } from './readers/readers.controller.js';
import { ReadersService } from './readers/readers.service.js';
import { AuditSealer } from './sealing/audit-sealer.js';

@Module({ controllers: [ReadersController], providers: [AuditSealer, ReadersService, { provide: APP_INTERCEPTOR, useClass: AuditInterceptor }] })
export class AuditModule {}
