function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
import { Module } from '@nestjs/common';
import { BehindFigureService } from './behind/behind-figure.service.js';
import { FactsCache } from './facts/facts-cache.js';
import { PerformanceExportController } from './performance/performance-export.controller.js';
import { PerformanceController } from './performance/performance.controller.js';
import { PerformanceService } from './performance/performance.service.js';
import { DataProfileService } from './profile/data-profile.service.js';
export class InspectionModule {
}
InspectionModule = _ts_decorate([
    Module({
        controllers: [
            PerformanceController,
            PerformanceExportController
        ],
        providers: [
            FactsCache,
            DataProfileService,
            PerformanceService,
            BehindFigureService
        ],
        exports: [
            DataProfileService
        ]
    })
], InspectionModule);

//# sourceMappingURL=inspection.module.js.map