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
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notSignedIn, SignedIn } from '../http/person.js';
import { Allowed, Audited, Open } from '../http/route-marks.js';
import { MeService } from './me.service.js';
import { personOfToken, SESSION_COOKIE } from './sessions.js';
import { SignInDto } from './sign-in.dto.js';
import { SignInService } from './sign-in.service.js';
export class SignInController {
    constructor(signIns, me, dataSource){
        this.signIns = signIns;
        this.me = me;
        this.dataSource = dataSource;
    }
    async signIn({ email, password }, request, reply) {
        const token = await this.signIns.signIn(email, password, {
            address: request.ip,
            requestId: request.id
        });
        void reply.setCookie(SESSION_COOKIE, token, {
            path: '/',
            httpOnly: true,
            sameSite: 'strict',
            secure: 'auto'
        });
        const person = await personOfToken(this.dataSource, token, request.id);
        if (!person) throw notSignedIn();
        return this.me.me(person);
    }
    async signOut(person, reply) {
        await this.signIns.signOut(person);
        void reply.clearCookie(SESSION_COOKIE, {
            path: '/'
        });
    }
}
_ts_decorate([
    Open(),
    Post('sign-in'),
    HttpCode(200),
    _ts_param(0, Body()),
    _ts_param(1, Req()),
    _ts_param(2, Res({
        passthrough: true
    })),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof SignInDto === "undefined" ? Object : SignInDto,
        typeof FastifyRequest === "undefined" ? Object : FastifyRequest,
        typeof FastifyReply === "undefined" ? Object : FastifyReply
    ]),
    _ts_metadata("design:returntype", Promise)
], SignInController.prototype, "signIn", null);
_ts_decorate([
    Allowed('use-aelwyd'),
    Audited('signed-out', {
        by: 'act'
    }),
    Post('sign-out'),
    HttpCode(204),
    _ts_param(0, SignedIn()),
    _ts_param(1, Res({
        passthrough: true
    })),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Person === "undefined" ? Object : Person,
        typeof FastifyReply === "undefined" ? Object : FastifyReply
    ]),
    _ts_metadata("design:returntype", Promise)
], SignInController.prototype, "signOut", null);
SignInController = _ts_decorate([
    Controller(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof SignInService === "undefined" ? Object : SignInService,
        typeof MeService === "undefined" ? Object : MeService,
        typeof DataSource === "undefined" ? Object : DataSource
    ])
], SignInController);

//# sourceMappingURL=sign-in.controller.js.map