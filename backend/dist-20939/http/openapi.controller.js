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
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Header } from '@nestjs/common';
import { Open } from './route-marks.js';
const contract = join(import.meta.dirname, '..', '..', '..', 'docs', 'openapi.json');
export class OpenApiController {
    /** This contract. */ contract() {
        return readFileSync(contract, 'utf8');
    }
}
_ts_decorate([
    Open(),
    Get(),
    Header('content-type', 'application/json; charset=utf-8'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", []),
    _ts_metadata("design:returntype", String)
], OpenApiController.prototype, "contract", null);
OpenApiController = _ts_decorate([
    Controller('openapi.json')
], OpenApiController);

//# sourceMappingURL=openapi.controller.js.map