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
import { SignedIn } from '../http/person.js';
import { NotFound } from '../http/problem.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { ChildrenQueryDto } from './children-query.dto.js';
import { ChildrenService } from './children.service.js';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export class ChildrenController {
    constructor(service){
        this.service = service;
    }
    children(person, { page = 1, find = '' }) {
        return this.service.list(person, today(), page, find);
    }
    child(person, publicId) {
        if (!uuid.test(publicId)) throw new NotFound();
        return this.service.child(person, publicId, today());
    }
}
_ts_decorate([
    Allowed('see-children'),
    Audited('children-listed', {
        by: 'act'
    }),
    Get(),
    _ts_param(0, SignedIn()),
    _ts_param(1, Query()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Person === "undefined" ? Object : Person,
        typeof ChildrenQueryDto === "undefined" ? Object : ChildrenQueryDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], ChildrenController.prototype, "children", null);
_ts_decorate([
    Allowed('see-children'),
    Audited('child-seen', {
        by: 'act'
    }),
    Get(':publicId'),
    _ts_param(0, SignedIn()),
    _ts_param(1, Param('publicId')),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Person === "undefined" ? Object : Person,
        String
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], ChildrenController.prototype, "child", null);
ChildrenController = _ts_decorate([
    Controller('children'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof ChildrenService === "undefined" ? Object : ChildrenService
    ])
], ChildrenController);

//# sourceMappingURL=children.controller.js.map