import { describe, expect, it } from '@jest/globals';
import { inShort, madeReturn } from './made-return.js';
import { prepareReturn } from './prepare-return.js';
/** An extract's check that minds one value wherever it stands. */ const minds = (value)=>({ tables })=>{
        const faults = [
            ...tables.values()
        ].flatMap(({ name, rows })=>rows.flatMap((row, index)=>row.includes(value) ? [
                    {
                        file: `${name}.csv`,
                        line: index + 2,
                        column: 'x',
                        rule: 'code',
                        message: {
                            en: 'No.',
                            cy: 'Na.'
                        }
                    }
                ] : []));
        return {
            faults,
            warnings: []
        };
    };
const files = madeReturn({
    episodes: [
        'A1,01/01/2018,S,C1,N1,U4,PR1,01/02/2018,X1,,,AB1 1AA,',
        'A1,01/02/2018,L,C2,N1,U4,PR1,,,,,AB1 1AA,',
        'A2,01/02/2018,S,C2,N1,U4,PR1,,,,,AB1 1AA,'
    ],
    reviews: [
        'A1,,05/02/2018,PN1',
        'A2,,05/02/2018,PN2'
    ]
});
const prepare = (value)=>prepareReturn(files, {
        authority: 'W06999999'
    }, minds(value), '2026-11-24');
describe('What the extract’s own checks still find', ()=>{
    it('is a fault of the row of the return behind it, which is refused', ()=>{
        const { judgement, counts } = prepare('PN2');
        expect(inShort(judgement.faults)).toEqual([
            'reviews.csv:3 code -'
        ]);
        expect(judgement.faults[0]?.message.en).toBe('x: No.');
        expect(counts.reviews).toMatchObject({
            loaded: 1,
            rejected: 1
        });
    });
    it('refuses the last of several rows first, and what is left is folded anew', ()=>{
        const { judgement, folded } = prepare('C2');
        expect(inShort(judgement.faults)).toEqual([
            'episodes.csv:3 code -',
            'episodes.csv:4 code -'
        ]);
        expect(folded.content.tables.get('legal-statuses')?.rows).toEqual([
            [
                'A1',
                'C1',
                '2018-01-01',
                '2018-02-01'
            ]
        ]);
    });
    it('takes all rows of a child with the child', ()=>{
        const { counts } = prepare('2004-02-29');
        expect(counts.header).toMatchObject({
            loaded: 2,
            rejected: 1
        });
        expect(counts.episodes).toMatchObject({
            loaded: 2,
            rejected: 1
        });
        expect(counts.reviews).toMatchObject({
            loaded: 1,
            rejected: 1
        });
    });
    it('is a doubt of the first row behind it where it is only a warning', ()=>{
        const warns = (content, today)=>({
                faults: [],
                warnings: minds('C2')(content, today).faults
            });
        const { judgement } = prepareReturn(files, {
            authority: 'W06999999'
        }, warns, '2026-11-24');
        expect(inShort(judgement.warnings)).toEqual([
            'episodes.csv:3 code -',
            'episodes.csv:4 code -'
        ]);
    });
});

//# sourceMappingURL=check-folded.spec.js.map