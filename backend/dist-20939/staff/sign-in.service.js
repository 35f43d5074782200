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
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import { Problem } from '../http/problem.js';
import { isPassword } from './passwords.js';
import { endSession, openSession } from './sessions.js';
import { countAttempt, forgetAttempts } from './sign-in-attempts.js';
export class SignInService {
    constructor(dataSource){
        this.dataSource = dataSource;
    }
    /**
   * Answers with the token of a new session. Nothing in the answer tells an account that is not there from a wrong password.
   *
   * @throws Problem 401 `wrong-sign-in`, 429 `too-many-attempts`
   */ async signIn(email, password, { address, requestId }) {
        await countAttempt(this.dataSource, email, address);
        const [account] = await this.dataSource.query('select * from staff.find_account($1)', [
            email.trim()
        ]);
        const right = await isPassword(password, account?.password_hash);
        if (!account) throw wrongSignIn();
        const acting = {
            authorityId: account.authority_id,
            userNo: account.account_no
        };
        const token = await inAuthority(this.dataSource, acting, async (manager)=>{
            await note(manager, {
                ...acting,
                requestId
            }, {
                event: right ? 'signed-in' : 'sign-in-refused'
            });
            return right ? openSession(manager, acting.authorityId, acting.userNo) : undefined;
        });
        if (!token) throw wrongSignIn();
        await forgetAttempts(this.dataSource, email, address);
        return token;
    }
    async signOut(person) {
        await inAuthority(this.dataSource, person, async (manager)=>{
            await endSession(manager, person.sessionNo);
            await note(manager, person, {
                event: 'signed-out'
            });
        });
    }
}
SignInService = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof DataSource === "undefined" ? Object : DataSource
    ])
], SignInService);
function wrongSignIn() {
    return new Problem(401, 'wrong-sign-in', {
        en: 'Check your e-mail address and password and try again',
        cy: 'Gwiriwch eich cyfeiriad e-bost a’ch cyfrinair a rhowch gynnig arall arni'
    });
}

//# sourceMappingURL=sign-in.service.js.map