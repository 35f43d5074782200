import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { positionOf } from '../codes/code.js';
import { UNSAID } from '../facts/columns.js';
import { indicatorRegisterMarkdown } from './register.js';
import { indicators } from './registry.js';
test('the page of the register is the register', ()=>{
    const page = readFileSync(new URL('../../../../docs/law/indicators.md', import.meta.url), 'utf8');
    expect(page).toBe(indicatorRegisterMarkdown());
});
test('no two indicators share a code, and none has two ways of counting', ()=>{
    expect(new Set(indicators.map(({ code })=>code)).size).toBe(indicators.length);
    for (const { code, answer, subjects, ofAuthority } of indicators){
        expect([
            code,
            [
                answer,
                subjects,
                ofAuthority
            ].filter(Boolean).length
        ]).toEqual([
            code,
            1
        ]);
    }
});
test('every text stands in both languages, with no straight apostrophe and no ampersand in Welsh', ()=>{
    for (const indicator of indicators){
        const { title, definition, unit, population, source, readings, missing, groups } = indicator;
        for (const { en, cy } of [
            title,
            definition,
            unit,
            population,
            source,
            ...readings,
            ...missing ? [
                missing
            ] : [],
            ...groups
        ]){
            expect(`${en} ${cy}`).not.toMatch(/'/);
            expect(cy).not.toMatch(/&/);
            expect([
                indicator.code,
                en.length > 0,
                cy.length > 0
            ]).toEqual([
                indicator.code,
                true,
                true
            ]);
        }
    }
});
test('only an indicator with groups names them, and not known is never one of the named', ()=>{
    for (const { code, kind, groups } of indicators){
        expect([
            code,
            groups.length > 0
        ]).toEqual([
            code,
            kind === 'groups'
        ]);
        expect(positionOf(groups, 'not-known')).toBe(UNSAID);
    }
});

//# sourceMappingURL=register.spec.js.map