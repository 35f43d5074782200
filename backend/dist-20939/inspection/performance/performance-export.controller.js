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
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
function _ts_param(paramIndex, decorator) {
    return function(target, key) {
        decorator(target, key, paramIndex);
    };
}
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { SignedIn } from '../../http/person.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { contentTypes } from '../documents/write-profile.js';
import { ExportQueryDto } from './performance-query.dto.js';
import { PerformanceService } from './performance.service.js';
export class PerformanceExportController {
    constructor(service){
        this.service = service;
    }
    /** The profile as a file. Whatever rounding was asked for, the public reads rounded and suppressed figures. */ async exportProfile(person, query) {
        const { asAt = today(), knownAt, format = 'docx', language = person.language, audience = 'authority', rounding = 'none' } = query;
        const asRead = audience === 'public' ? 'nearest-5' : rounding;
        const document = await this.service.document({
            authorityId: person.authorityId,
            asAt,
            knownAt
        }, format, language, asRead);
        const name = `${language === 'cy' ? 'proffil-data' : 'data-profile'}-${asAt}${asRead === 'none' ? '' : '-public'}.${format}`;
        return new StreamableFile(document, {
            type: contentTypes[format],
            disposition: `attachment; filename="${name}"`
        });
    }
}
_ts_decorate([
    Allowed('export-performance'),
    Audited('data-profile-exported'),
    Get(),
    _ts_param(0, SignedIn()),
    _ts_param(1, Query()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Person === "undefined" ? Object : Person,
        typeof ExportQueryDto === "undefined" ? Object : ExportQueryDto
    ]),
    _ts_metadata("design:returntype", Promise)
], PerformanceExportController.prototype, "exportProfile", null);
PerformanceExportController = _ts_decorate([
    Controller('performance/export'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof PerformanceService === "undefined" ? Object : PerformanceService
    ])
], PerformanceExportController);

//# sourceMappingURL=performance-export.controller.js.map