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
import { Controller, Get, Header, HttpStatus, Res } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Open } from '../http/route-marks.js';
import { HealthView } from './health-view.js';
export class HealthController {
    constructor(dataSource){
        this.dataSource = dataSource;
    }
    live() {
        return {
            ok: true,
            checks: {}
        };
    }
    /** 503 while the store does not answer. */ async ready(reply) {
        const store = await this.dataSource.query('select 1').then(()=>true, // Not reachable is the answer, whatever the reason.
        ()=>false);
        void reply.status(store ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        return {
            ok: store,
            checks: {
                store
            }
        };
    }
}
_ts_decorate([
    Open(),
    Get('live'),
    Header('cache-control', 'no-store'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", []),
    _ts_metadata("design:returntype", typeof HealthView === "undefined" ? Object : HealthView)
], HealthController.prototype, "live", null);
_ts_decorate([
    Open(),
    Get('ready'),
    _ts_param(0, Res({
        passthrough: true
    })),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof FastifyReply === "undefined" ? Object : FastifyReply
    ]),
    _ts_metadata("design:returntype", Promise)
], HealthController.prototype, "ready", null);
HealthController = _ts_decorate([
    Controller('health'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof DataSource === "undefined" ? Object : DataSource
    ])
], HealthController);

//# sourceMappingURL=health.controller.js.map