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
import { definitionsVersion } from '../../domain/indicators/definitions-version.js';
import { indicators } from '../../domain/indicators/registry.js';
import { NotFound } from '../../http/problem.js';
import { authorityName } from '../../reference/authority-name.query.js';
import { reportPackTable } from '../documents/report-pack.js';
import { partTitles } from '../documents/words.js';
import { writeProfile } from '../documents/write-profile.js';
import { DataProfileService, profileOf } from '../profile/data-profile.service.js';
import { audienceOf } from '../publication/shown-figure.js';
import { reportTables } from '../report/report-tables.js';
import { answersOf } from '../words/answer-title.js';
import { arithmeticOf } from './arithmetic.js';
import { benchmarksOf } from './benchmarks.query.js';
import { measuresOf } from './measure-of.js';
import { trendDays } from './year-ends.js';
export class PerformanceService {
    constructor(dataSource, profiles){
        this.dataSource = dataSource;
        this.profiles = profiles;
    }
    async board(asked) {
        const { measures, evidence } = await this.measures(asked);
        const parts = Object.entries(partTitles).map(([part, title])=>({
                part: Number(part),
                title,
                measures: measures.filter((_, at)=>indicators[at].part === Number(part))
            }));
        return {
            authority: evidence.facts.authority,
            asAt: asked.asAt,
            knownAt: evidence.knownAt,
            workedOutAt: new Date().toISOString(),
            parts
        };
    }
    /** @throws NotFound where no indicator has the code */ async explain(asked, code) {
        const indicator = indicatorOf(code);
        const { measures, evidence } = await this.measures(asked);
        const measure = measures.find((one)=>one.code === code);
        const figure = profileOf(evidence, asked.asAt).profile.figures.find((one)=>one.code === code);
        const { definition, population, readings, missing, source } = indicator;
        return {
            ...measure,
            asAt: asked.asAt,
            knownAt: evidence.knownAt,
            definition,
            populationTitle: {
                en: population.en,
                cy: population.cy
            },
            readings: [
                ...readings
            ],
            missing,
            source,
            arithmetic: arithmeticOf(indicator, figure),
            answers: answersOf(indicator, figure),
            oneSubjectIs: figure.population === 0 ? null : 100 / figure.population,
            definitionsVersion
        };
    }
    async tables({ authorityId, asAt, knownAt }) {
        const evidence = await this.profiles.evidence(authorityId, knownAt);
        return {
            asAt,
            tables: reportTables(evidence, asAt, await authorityName(this.dataSource, authorityId), 'authority')
        };
    }
    async document({ authorityId, asAt, knownAt }, format, language, rounding) {
        const evidence = await this.profiles.evidence(authorityId, knownAt);
        const name = await authorityName(this.dataSource, authorityId);
        const tables = format === 'json' || format === 'csv' ? [] : reportTables(evidence, asAt, name, audienceOf(rounding));
        const packed = tables.map((table)=>reportPackTable(table, rounding !== 'none', language));
        return writeProfile(profileOf(evidence, asAt), format, {
            language,
            rounding,
            authorityName: name
        }, packed);
    }
    async measures({ authorityId, asAt, knownAt }) {
        const evidence = await this.profiles.evidence(authorityId, knownAt);
        const benchmarks = await inAuthority(this.dataSource, {
            authorityId
        }, (manager)=>benchmarksOf(manager, authorityId, asAt));
        return {
            evidence,
            measures: measuresOf(trendDays(asAt).map((day)=>profileOf(evidence, day)), benchmarks)
        };
    }
}
PerformanceService = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof DataSource === "undefined" ? Object : DataSource,
        typeof DataProfileService === "undefined" ? Object : DataProfileService
    ])
], PerformanceService);
/** @throws NotFound where no indicator has the code */ export function indicatorOf(code) {
    const indicator = indicators.find((one)=>one.code === code);
    if (!indicator) throw new NotFound('no-such-indicator', {
        en: 'There is no such figure',
        cy: 'Nid oes ffigur o’r fath'
    });
    return indicator;
}

//# sourceMappingURL=performance.service.js.map