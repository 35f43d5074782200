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
import { Injectable, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inAuthority } from '../../database/authority-transaction.js';
import { loadFacts, positionOf, readFacts } from './load-facts.js';
import { refreshedFacts } from './refresh-facts.js';
/** As many authorities as Wales has, with room for an invented one. */ const MOST_AUTHORITIES = 24;
/** Facts as known are kept for a reader who goes from page to page of one evidence, no longer. */ const MOST_AS_KNOWN = 4;
export class FactsCache {
    constructor(dataSource, most = MOST_AUTHORITIES){
        this.dataSource = dataSource;
        this.most = most;
        /** How often a whole authority and how often single children were read; for those who measure. */ this.told = {
            whole: 0,
            children: 0
        };
        this.kept = new Map();
        this.asKnown = new Map();
    }
    /** The facts of an authority's record as it is now. */ async current(authorityId) {
        const before = this.kept.get(authorityId);
        const next = this.brought(authorityId, before);
        keep(this.kept, authorityId, next, this.most);
        return next;
    }
    /** The facts as known at a position. */ async at(authorityId, position) {
        const key = `${authorityId}@${position}`;
        const facts = this.asKnown.get(key) ?? loadFacts(this.dataSource, authorityId, position);
        keep(this.asKnown, key, facts, MOST_AS_KNOWN);
        return facts;
    }
    async brought(authorityId, kept) {
        // A load that failed is somebody else's error, already told to them; this request loads anew.
        const before = await kept?.catch(()=>undefined);
        return inAuthority(this.dataSource, {
            authorityId,
            snapshot: true
        }, async (manager)=>{
            const position = await positionOf(manager, authorityId);
            if (before?.position === position) return before;
            const refreshed = before && await refreshedFacts(manager, authorityId, before, position);
            this.told[refreshed ? 'children' : 'whole'] += refreshed ? refreshed.childrenRead : 1;
            return {
                position,
                facts: refreshed ? refreshed.facts : await readFacts(manager, authorityId)
            };
        });
    }
}
FactsCache = _ts_decorate([
    Injectable(),
    _ts_param(1, Optional()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof DataSource === "undefined" ? Object : DataSource,
        Number
    ])
], FactsCache);
/** Puts an entry last, and lets the one longest unused go where there are too many. A load that fails is not kept. */ function keep(all, key, entry, most) {
    all.delete(key);
    all.set(key, entry);
    entry.catch(()=>all.get(key) === entry && all.delete(key));
    for (const oldest of all.keys()){
        if (all.size <= most) break;
        all.delete(oldest);
    }
}

//# sourceMappingURL=facts-cache.js.map