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
import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { SignedIn } from '../http/person.js';
import { Allowed, Audited, Unaudited } from '../http/route-marks.js';
import { LanguageDto } from './language.dto.js';
import { MeService } from './me.service.js';
export class MeController {
    constructor(service){
        this.service = service;
    }
    me(person) {
        return this.service.me(person);
    }
    chooseLanguage(person, { language }) {
        return this.service.chooseLanguage(person, language);
    }
}
_ts_decorate([
    Allowed('use-aelwyd'),
    Unaudited('it shows a person nothing but themselves'),
    Get(),
    _ts_param(0, SignedIn()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Person === "undefined" ? Object : Person
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], MeController.prototype, "me", null);
_ts_decorate([
    Allowed('use-aelwyd'),
    Audited('language-chosen', {
        by: 'act'
    }),
    Put('language'),
    HttpCode(204),
    _ts_param(0, SignedIn()),
    _ts_param(1, Body()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Person === "undefined" ? Object : Person,
        typeof LanguageDto === "undefined" ? Object : LanguageDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], MeController.prototype, "chooseLanguage", null);
MeController = _ts_decorate([
    Controller('me'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof MeService === "undefined" ? Object : MeService
    ])
], MeController);

//# sourceMappingURL=me.controller.js.map