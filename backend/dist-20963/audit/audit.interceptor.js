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
import { concatMap } from 'rxjs';
import { DataSource } from 'typeorm';
import { inAuthority } from '../database/authority-transaction.js';
import { personOf } from '../http/person.js';
import { AUDITED } from '../http/route-marks.js';
import { note } from './note.js';
/** What somebody typed to find a person by is not kept. */ const TYPED = [
    'find'
];
export class AuditInterceptor {
    constructor(reflector, dataSource){
        this.reflector = reflector;
        this.dataSource = dataSource;
    }
    intercept(context, next) {
        const mark = this.reflector.get(AUDITED, context.getHandler());
        if (mark?.by !== 'request') return next.handle();
        const request = context.switchToHttp().getRequest();
        return next.handle().pipe(concatMap(async (answer)=>{
            await this.noteRequest(mark.event, request);
            return answer;
        }));
    }
    async noteRequest(event, request) {
        const person = personOf(request);
        const asked = {
            ...request.params,
            ...request.query
        };
        const fields = Object.fromEntries(Object.entries(asked).filter(([name])=>!TYPED.includes(name)));
        await inAuthority(this.dataSource, person, (manager)=>note(manager, person, {
                event,
                subject: request.routeOptions.url,
                fields
            }));
    }
}
AuditInterceptor = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Reflector === "undefined" ? Object : Reflector,
        typeof DataSource === "undefined" ? Object : DataSource
    ])
], AuditInterceptor);

//# sourceMappingURL=audit.interceptor.js.map