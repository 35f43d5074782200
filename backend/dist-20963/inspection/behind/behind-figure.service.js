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
import { note } from '../../audit/note.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { dayFromIso } from '../../domain/calendar/day.js';
import { ageOn } from '../../domain/calendar/months.js';
import { ChildOnDay } from '../../domain/indicators/child-on-day.js';
import { Moment } from '../../domain/indicators/moment.js';
import { today } from '../../http/today.js';
import { namedAnswer } from '../words/answer-title.js';
import { reasonOf } from './reason-of.js';
import { childrenSeen, householdsSeen } from './who.query.js';
const PAGE_SIZE = 25;
const notYours = {
    en: 'Counted, but not among the children whose records you may see.',
    cy: 'Wedi’i gyfrif, ond nid ymhlith y plant y cewch weld eu cofnodion.'
};
export class BehindFigureService {
    constructor(dataSource){
        this.dataSource = dataSource;
    }
    /** A page of the subjects with an answer, or all of them. What is shown is noted in the transaction that read it. */ async list(person, dated, indicator, page, answer) {
        const all = dated.profile.counted(indicator.code).filter((one)=>answer === undefined || namedAnswer(indicator, one.answer).answer === answer);
        const shown = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
        const { children, carers } = dated.facts;
        const childNos = [
            ...new Set(shown.filter(({ child })=>child >= 0).map(({ child })=>children.childNo[child]))
        ];
        const carerNos = shown.filter(({ child })=>child < 0).map(({ row })=>carers.carerNo[row]);
        const rows = await inAuthority(this.dataSource, person, async (manager)=>{
            const seen = await childrenSeen(manager, person, today(), childNos);
            const households = await householdsSeen(manager, carerNos);
            await note(manager, person, {
                event: 'figure-opened',
                children: [
                    ...seen.keys()
                ],
                subject: indicator.code,
                fields: {
                    asAt: dated.asAt,
                    page,
                    answer
                }
            });
            return shown.map((one)=>{
                const who = one.child < 0 ? households.get(carers.carerNo[one.row]) : seen.get(children.childNo[one.child]);
                return countedView(dated, indicator, one, who);
            });
        });
        return {
            total: all.length,
            page,
            pageSize: PAGE_SIZE,
            rows
        };
    }
}
BehindFigureService = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof DataSource === "undefined" ? Object : DataSource
    ])
], BehindFigureService);
function countedView({ facts, reference, asAt }, indicator, counted, who) {
    const { answer, title } = namedAnswer(indicator, counted.answer);
    if (!who) return {
        publicId: null,
        reference: '',
        age: null,
        answer,
        answerTitle: title,
        rowDates: [],
        why: notYours
    };
    const day = dayFromIso(asAt);
    const moment = new Moment(day, reference);
    const child = new ChildOnDay(facts, moment);
    if (counted.child >= 0) child.moveTo(counted.child);
    return {
        publicId: who.publicId,
        reference: who.reference,
        age: counted.child < 0 ? null : ageOn(facts.children.bornOn[counted.child], day),
        answer,
        answerTitle: title,
        ...reasonOf({
            indicator,
            counted,
            moment,
            child
        })
    };
}

//# sourceMappingURL=behind-figure.service.js.map