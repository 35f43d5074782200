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
import { isRole } from './roles.js';
export class MeService {
    constructor(dataSource){
        this.dataSource = dataSource;
    }
    async me(person) {
        const [authority] = await this.dataSource.query('select gss_code as "gssCode", name_en as "nameEn", name_cy as "nameCy", invented from reference.authorities where authority_id = $1', [
            person.authorityId
        ]);
        const { name, email, language, permissions } = person;
        return {
            name,
            email,
            roles: person.roles.filter(isRole),
            language,
            authority,
            permissions
        };
    }
    async chooseLanguage(person, language) {
        await inAuthority(this.dataSource, person, async (manager)=>{
            await manager.query('update staff.accounts set language = $1 where account_no = $2', [
                language,
                person.userNo
            ]);
            await note(manager, person, {
                event: 'language-chosen',
                fields: {
                    language
                }
            });
        });
    }
}
MeService = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof DataSource === "undefined" ? Object : DataSource
    ])
], MeService);

//# sourceMappingURL=me.service.js.map