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
import { Controller, Get, Param, Query } from '@nestjs/common';
import { SignedIn } from '../../http/person.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { BehindFigureService } from '../behind/behind-figure.service.js';
import { DataProfileService } from '../profile/data-profile.service.js';
import { profileView } from '../profile/profile-view.js';
import { BehindFigureQueryDto, PerformanceQueryDto, ProfileQueryDto } from './performance-query.dto.js';
import { indicatorOf, PerformanceService } from './performance.service.js';
export class PerformanceController {
    constructor(service, profiles, behind){
        this.service = service;
        this.profiles = profiles;
        this.behind = behind;
    }
    async profile({ authorityId }, { asAt = today(), knownAt, rounding = 'none' }) {
        return profileView(await this.profiles.profile(authorityId, asAt, knownAt), rounding);
    }
    board({ authorityId }, { asAt = today(), knownAt }) {
        return this.service.board({
            authorityId,
            asAt,
            knownAt
        });
    }
    tables({ authorityId }, { asAt = today(), knownAt }) {
        return this.service.tables({
            authorityId,
            asAt,
            knownAt
        });
    }
    explain({ authorityId }, code, { asAt = today(), knownAt }) {
        return this.service.explain({
            authorityId,
            asAt,
            knownAt
        }, code);
    }
    async behindFigure(person, code, { asAt = today(), knownAt, answer, page = 1 }) {
        const indicator = indicatorOf(code);
        return this.behind.list(person, await this.profiles.profile(person.authorityId, asAt, knownAt), indicator, page, answer || undefined);
    }
}
_ts_decorate([
    Allowed('see-performance'),
    Audited('data-profile-seen'),
    Get('profile'),
    _ts_param(0, SignedIn()),
    _ts_param(1, Query()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Person === "undefined" ? Object : Person,
        typeof ProfileQueryDto === "undefined" ? Object : ProfileQueryDto
    ]),
    _ts_metadata("design:returntype", Promise)
], PerformanceController.prototype, "profile", null);
_ts_decorate([
    Allowed('see-performance'),
    Audited('board-seen'),
    Get('board'),
    _ts_param(0, SignedIn()),
    _ts_param(1, Query()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Person === "undefined" ? Object : Person,
        typeof PerformanceQueryDto === "undefined" ? Object : PerformanceQueryDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], PerformanceController.prototype, "board", null);
_ts_decorate([
    Allowed('see-performance'),
    Audited('report-tables-seen'),
    Get('tables'),
    _ts_param(0, SignedIn()),
    _ts_param(1, Query()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Person === "undefined" ? Object : Person,
        typeof PerformanceQueryDto === "undefined" ? Object : PerformanceQueryDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], PerformanceController.prototype, "tables", null);
_ts_decorate([
    Allowed('see-performance'),
    Audited('indicator-seen'),
    Get('indicators/:code'),
    _ts_param(0, SignedIn()),
    _ts_param(1, Param('code')),
    _ts_param(2, Query()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Person === "undefined" ? Object : Person,
        String,
        typeof PerformanceQueryDto === "undefined" ? Object : PerformanceQueryDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], PerformanceController.prototype, "explain", null);
_ts_decorate([
    Allowed('see-performance'),
    Audited('figure-opened', {
        by: 'act'
    }),
    Get('indicators/:code/children'),
    _ts_param(0, SignedIn()),
    _ts_param(1, Param('code')),
    _ts_param(2, Query()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Person === "undefined" ? Object : Person,
        String,
        typeof BehindFigureQueryDto === "undefined" ? Object : BehindFigureQueryDto
    ]),
    _ts_metadata("design:returntype", Promise)
], PerformanceController.prototype, "behindFigure", null);
PerformanceController = _ts_decorate([
    Controller('performance'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof PerformanceService === "undefined" ? Object : PerformanceService,
        typeof DataProfileService === "undefined" ? Object : DataProfileService,
        typeof BehindFigureService === "undefined" ? Object : BehindFigureService
    ])
], PerformanceController);

//# sourceMappingURL=performance.controller.js.map