import { Module } from '@nestjs/common';
import { BehindFigureService } from './behind/behind-figure.service.js';
import { ComplianceController } from './compliance/compliance.controller.js';
import { ComplianceService } from './compliance/compliance.service.js';
import { ReviewDifferencesController } from './compliance/review-differences.controller.js';
import { ReviewDifferencesService } from './compliance/review-differences.service.js';
import { FactsCache } from './facts/facts-cache.js';
import { PerformanceExportController } from './performance/performance-export.controller.js';
import { PerformanceController } from './performance/performance.controller.js';
import { PerformanceService } from './performance/performance.service.js';
import { DataProfileService } from './profile/data-profile.service.js';

@Module({
  controllers: [PerformanceController, PerformanceExportController, ComplianceController, ReviewDifferencesController],
  providers: [FactsCache, DataProfileService, PerformanceService, BehindFigureService, ComplianceService, ReviewDifferencesService],
  exports: [DataProfileService],
})
export class InspectionModule {}
