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
import { Allowed, Unaudited } from '../http/route-marks.js';
import { permissions } from './permissions.js';
import { PermissionsView } from './permissions-view.js';
import { roles, roleTitles } from './roles.js';
export class PermissionsController {
    permissions() {
        return {
            roles: roles.map((role)=>({
                    role,
                    title: roleTitles[role]
                })),
            permissions: permissions.map((entry)=>({
                    ...entry,
                    roles: [
                        ...entry.roles
                    ]
                }))
        };
    }
}
_ts_decorate([
    Allowed('use-aelwyd'),
    Unaudited('the table is the same for everybody and names nobody'),
    Get(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", []),
    _ts_metadata("design:returntype", typeof PermissionsView === "undefined" ? Object : PermissionsView)
], PermissionsController.prototype, "permissions", null);
PermissionsController = _ts_decorate([
    Controller('permissions')
], PermissionsController);

//# sourceMappingURL=permissions.controller.js.map