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
import { inAuthority } from '../../database/authority-transaction.js';
import { dayFromIso } from '../../domain/calendar/day.js';
import { dataProfile } from '../../domain/indicators/data-profile.js';
import { FactsCache } from '../facts/facts-cache.js';
import { profileReferenceOf } from './profile-reference.query.js';
export class DataProfileService {
    constructor(dataSource, facts){
        this.dataSource = dataSource;
        this.facts = facts;
        this.references = new Map();
    }
    async evidence(authorityId, knownAt) {
        const position = knownAt === undefined ? undefined : await this.positionAt(authorityId, knownAt);
        const { facts } = position === undefined ? await this.facts.current(authorityId) : await this.facts.at(authorityId, position);
        return {
            authorityId,
            facts,
            reference: await this.reference(authorityId),
            knownAt: knownAt ?? null
        };
    }
    /** `asAt` is an ISO date, `knownAt` an ISO instant. Throws RangeError on a date no calendar has. */ async profile(authorityId, asAt, knownAt) {
        return profileOf(await this.evidence(authorityId, knownAt), asAt);
    }
    async positionAt(authorityId, instant) {
        return inAuthority(this.dataSource, {
            authorityId
        }, async (manager)=>{
            const [row] = await manager.query('select record.position_at($1::timestamptz) as position', [
                instant
            ]);
            return row.position;
        });
    }
    /** The same object as last time where nothing newer was loaded: working days are laid out once for each. */ async reference(authorityId) {
        const read = await inAuthority(this.dataSource, {
            authorityId
        }, (manager)=>profileReferenceOf(manager, authorityId));
        const kept = this.references.get(authorityId);
        const isSame = kept && JSON.stringify([
            ...kept.bankHolidays
        ]) === JSON.stringify([
            ...read.bankHolidays
        ]);
        const reference = isSame ? {
            ...read,
            bankHolidays: kept.bankHolidays
        } : read;
        this.references.set(authorityId, reference);
        return reference;
    }
}
DataProfileService = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof DataSource === "undefined" ? Object : DataSource,
        typeof FactsCache === "undefined" ? Object : FactsCache
    ])
], DataProfileService);
/** The profile of evidence already in hand, on another day. */ export function profileOf(evidence, asAt) {
    return {
        ...evidence,
        asAt,
        profile: dataProfile(evidence.facts, evidence.reference, dayFromIso(asAt))
    };
}

//# sourceMappingURL=data-profile.service.js.map