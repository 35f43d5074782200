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
import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Open } from '../http/route-marks.js';
export class DemoAccountsController {
    constructor(dataSource){
        this.dataSource = dataSource;
    }
    /** Empty everywhere but in the demo. */ demoAccounts() {
        return this.dataSource.query('select email, name, roles[1] as role from staff.demo_accounts()');
    }
}
_ts_decorate([
    Open(),
    Get(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", []),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], DemoAccountsController.prototype, "demoAccounts", null);
DemoAccountsController = _ts_decorate([
    Controller('demo-accounts'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof DataSource === "undefined" ? Object : DataSource
    ])
], DemoAccountsController);

//# sourceMappingURL=demo-accounts.controller.js.map