import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AuditInterceptor } from './audit.interceptor.js';
import { AuditSealer } from './sealing/audit-sealer.js';

@Module({ providers: [AuditSealer, { provide: APP_INTERCEPTOR, useClass: AuditInterceptor }] })
export class AuditModule {}
