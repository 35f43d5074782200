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
import { dayFromIso } from '../domain/calendar/day.js';
import { ageOn } from '../domain/calendar/months.js';
import { legalStatuses } from '../domain/codes/legal-statuses.js';
import { placementTypes } from '../domain/codes/placement-types.js';
import { coded } from '../http/coded-view.js';
import { NotFound } from '../http/problem.js';
import { careRowsOf } from './care-rows.query.js';
import { childrenOf, PAGE_SIZE } from './children.query.js';
import { identityOf, identityView } from './identity.query.js';
import { practiceRowsOf } from './practice-rows.query.js';
export class ChildrenService {
    constructor(dataSource){
        this.dataSource = dataSource;
    }
    list(person, day, page, find) {
        return inAuthority(this.dataSource, person, async (manager)=>{
            const rows = await childrenOf(manager, person, day, page, find);
            await note(manager, person, {
                event: 'children-listed',
                children: rows.map(({ childNo })=>childNo),
                fields: {
                    page,
                    found: find !== ''
                }
            });
            return {
                total: rows[0]?.total ?? 0,
                page,
                pageSize: PAGE_SIZE,
                rows: rows.map((row)=>rowView(row, day))
            };
        });
    }
    /** @throws NotFound when there is no such child, or not for this person */ async child(person, publicId, day) {
        const shown = await inAuthority(this.dataSource, person, async (manager)=>{
            const child = await identityOf(manager, person, publicId, day);
            if (!child) return undefined;
            await note(manager, person, {
                event: child.isVisible ? 'child-seen' : 'child-refused',
                children: [
                    child.childNo
                ]
            });
            if (!child.isVisible) return undefined;
            const care = await careRowsOf(manager, child.childNo);
            return {
                ...identityView(child, day),
                isLookedAfter: isOpen(care.periods, day),
                ...care,
                ...await practiceRowsOf(manager, child.childNo)
            };
        });
        if (!shown) throw new NotFound('no-such-child', {
            en: 'There is no such child, or you may not see them',
            cy: 'Nid oes plentyn o’r fath, neu ni chewch ei weld'
        });
        return shown;
    }
}
ChildrenService = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof DataSource === "undefined" ? Object : DataSource
    ])
], ChildrenService);
function rowView({ total: _total, childNo: _childNo, placementType, placedOn, legalStatus, ...row }, day) {
    const type = coded(placementTypes, placementType);
    return {
        ...row,
        age: ageOn(dayFromIso(row.dateOfBirth), dayFromIso(day)),
        legalStatus: coded(legalStatuses, legalStatus),
        placement: type && placedOn ? {
            title: type.title,
            startedOn: placedOn
        } : null
    };
}
function isOpen(periods, day) {
    return periods.some(({ startedOn, endedOn })=>startedOn <= day && (endedOn === null || endedOn > day));
}

//# sourceMappingURL=children.service.js.map