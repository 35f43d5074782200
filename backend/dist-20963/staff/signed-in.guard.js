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
import { Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import { notSignedIn, setPerson } from '../http/person.js';
import { Refused } from '../http/problem.js';
import { ALLOWED, AUDITED, OPEN } from '../http/route-marks.js';
import { personOfToken, SESSION_COOKIE } from './sessions.js';
export class SignedInGuard {
    constructor(reflector, dataSource){
        this.reflector = reflector;
        this.dataSource = dataSource;
    }
    async canActivate(context) {
        const marked = (mark)=>this.reflector.get(mark, context.getHandler());
        if (marked(OPEN)) return true;
        const request = context.switchToHttp().getRequest();
        const token = request.cookies[SESSION_COOKIE];
        const person = token && await personOfToken(this.dataSource, token, request.id);
        if (!person) throw notSignedIn();
        setPerson(request, person);
        const permission = marked(ALLOWED);
        if (permission && marked(AUDITED) && person.permissions.includes(permission)) return true;
        await inAuthority(this.dataSource, person, (manager)=>note(manager, person, {
                event: 'refused',
                subject: request.routeOptions.url,
                fields: {
                    permission
                }
            }));
        throw new Refused('not-permitted', {
            en: 'You do not have permission to see this',
            cy: 'Nid oes gennych ganiatâd i weld hwn'
        });
    }
}
SignedInGuard = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Reflector === "undefined" ? Object : Reflector,
        typeof DataSource === "undefined" ? Object : DataSource
    ])
], SignedInGuard);

//# sourceMappingURL=signed-in.guard.js.map