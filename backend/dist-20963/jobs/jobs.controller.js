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
import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { SignedIn } from '../http/person.js';
import { NotFound } from '../http/problem.js';
import { Allowed, Audited, Unaudited } from '../http/route-marks.js';
import { FindingsQueryDto, PageQueryDto } from './jobs-query.dto.js';
import { JobsService } from './jobs.service.js';
const jobId = new ParseUUIDPipe({
    exceptionFactory: ()=>new NotFound()
});
export class JobsController {
    constructor(service){
        this.service = service;
    }
    jobs(person, { page = 1 }) {
        return this.service.list(person, page);
    }
    job(person, id) {
        return this.service.job(person, id);
    }
    jobFindings(person, id, { page = 1, severity = 'fault' }) {
        return this.service.findings(person, id, severity, page);
    }
    cancelJob(person, id) {
        return this.service.cancel(person, id);
    }
}
_ts_decorate([
    Allowed('import-records'),
    Unaudited('it says which jobs there were and shows no record'),
    Get(),
    _ts_param(0, SignedIn()),
    _ts_param(1, Query()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Person === "undefined" ? Object : Person,
        typeof PageQueryDto === "undefined" ? Object : PageQueryDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], JobsController.prototype, "jobs", null);
_ts_decorate([
    Allowed('import-records'),
    Audited('job-seen'),
    Get(':id'),
    _ts_param(0, SignedIn()),
    _ts_param(1, Param('id', jobId)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Person === "undefined" ? Object : Person,
        String
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], JobsController.prototype, "job", null);
_ts_decorate([
    Allowed('import-records'),
    Audited('job-findings-seen'),
    Get(':id/faults'),
    _ts_param(0, SignedIn()),
    _ts_param(1, Param('id', jobId)),
    _ts_param(2, Query()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Person === "undefined" ? Object : Person,
        String,
        typeof FindingsQueryDto === "undefined" ? Object : FindingsQueryDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], JobsController.prototype, "jobFindings", null);
_ts_decorate([
    Allowed('import-records'),
    Audited('job-cancelled', {
        by: 'act'
    }),
    Post(':id/cancel'),
    HttpCode(202),
    _ts_param(0, SignedIn()),
    _ts_param(1, Param('id', jobId)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Person === "undefined" ? Object : Person,
        String
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], JobsController.prototype, "cancelJob", null);
JobsController = _ts_decorate([
    Controller('jobs'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof JobsService === "undefined" ? Object : JobsService
    ])
], JobsController);

//# sourceMappingURL=jobs.controller.js.map