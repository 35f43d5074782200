import { describe, expect, it } from '@jest/globals';
import { findsNothing, inShort, madeReturn, threeChildren } from './made-return.js';
import { prepareReturn } from './prepare-return.js';
const judge = (files)=>{
    const prepared = prepareReturn(madeReturn({
        episodes: [],
        ...files
    }), {
        authority: 'W06999999'
    }, findsNothing, '2026-11-24');
    const { judgement, folded, counts } = prepared;
    return {
        faults: inShort(judgement.faults),
        warnings: inShort(judgement.warnings),
        tables: folded.content.tables,
        counts
    };
};
describe('Judging the files of a return', ()=>{
    it.each([
        {
            because: 'a row belongs to a child of the header',
            files: {
                reviews: [
                    'A9,,01/02/2018,PN1'
                ]
            },
            faults: [
                'reviews.csv:2 reference CHILD'
            ]
        },
        {
            because: 'born the day the header says',
            files: {
                reviews: [
                    'A1,02/05/2008,01/02/2018,PN1'
                ]
            },
            faults: [
                'reviews.csv:2 identity DOB'
            ]
        },
        {
            because: 'a review is held once a day',
            files: {
                reviews: [
                    'A1,,01/02/2018,PN1',
                    'A1,,01/02/2018,PN2'
                ]
            },
            faults: [
                'reviews.csv:3 key CHILD'
            ]
        },
        {
            because: 'and after birth',
            files: {
                reviews: [
                    'A1,,30/04/2008,PN1'
                ]
            },
            faults: [
                'reviews.csv:2 W03 REVIEW'
            ]
        },
        {
            because: 'and before death',
            files: {
                episodes: [
                    'A1,01/01/2018,S,C1,N1,U4,PR1,01/02/2018,E2,,,AB1 1AA,'
                ],
                reviews: [
                    'A1,,01/02/2018,PN1',
                    'A1,,02/02/2018,PN1'
                ]
            },
            faults: [
                'reviews.csv:3 W08 REVIEW'
            ]
        },
        {
            because: 'a child comes back after going missing',
            files: {
                missing: [
                    'A1,,M,05/02/2018,04/02/2018'
                ]
            },
            faults: [
                'missing.csv:2 W03 MIS_END'
            ]
        },
        {
            because: 'and is missing once at a time',
            files: {
                missing: [
                    'A1,,M,05/02/2018,',
                    'A1,,A,06/02/2018,07/02/2018'
                ]
            },
            faults: [
                'missing.csv:3 W05 MIS_START'
            ]
        },
        {
            because: 'one social worker at a time',
            files: {
                sw_episodes: [
                    'A1,,W1,01/01/2018,01/03/2018,MANAGE',
                    'A1,,W2,01/02/2018,,LEFTRL',
                    'A1,,W3,01/03/2018,,LEFTRL'
                ]
            },
            faults: [
                'sw_episodes.csv:3 W05 SW_DECOM'
            ]
        },
        {
            because: 'nobody leaves care at fifteen',
            files: {
                'header': [
                    'A1,1,01/06/2002,WBRI,,,'
                ],
                'episodes': [
                    'A1,01/01/2018,S,C1,N1,U4,PR1,,,,,AB1 1AA,'
                ],
                'oc3': [
                    'A1,,YES,F1,B1'
                ]
            },
            faults: [
                'oc3.csv:2 W29 DOB'
            ]
        },
        {
            because: 'nobody is born tomorrow',
            files: {
                header: [
                    'A1,1,25/11/2026,WBRI,,,'
                ]
            },
            faults: [
                'header.csv:2 W01 DOB'
            ]
        },
        {
            because: 'a child is in the header once',
            files: {
                header: [
                    ...threeChildren,
                    'A1,2,01/05/2008,WBRI,,,'
                ]
            },
            faults: [
                'header.csv:5 key CHILD'
            ]
        },
        {
            because: 'a row has no more cells than its heading',
            files: {
                reviews: [
                    'A1,,01/02/2018,PN1,PN2'
                ]
            },
            faults: [
                'reviews.csv:2 column -'
            ]
        }
    ])('$because', ({ files, faults })=>{
        expect(judge(files).faults).toEqual(faults);
    });
    it('tells one fault for a child whose birth cannot be read, and takes the rows of that child only', ()=>{
        const { faults, tables, counts } = judge({
            header: [
                'A1,1,31/02/2008,WBRI,,,',
                'A2,2,29/02/2004,BAFR,,,'
            ],
            reviews: [
                'A1,,01/02/2018,PN1',
                'A2,,01/02/2018,PN1'
            ]
        });
        expect(faults).toEqual([
            'header.csv:2 W01 DOB'
        ]);
        expect(tables.get('children')?.rows.map(([id])=>id)).toEqual([
            'A2'
        ]);
        expect(counts.reviews).toMatchObject({
            rows: 2,
            loaded: 1,
            rejected: 1
        });
    });
    it('leaves a cell of the header that says nothing of who the child is out, and keeps the child', ()=>{
        const { faults, tables, counts } = judge({
            header: [
                'A1,3,01/05/2008,QQQQ,,,'
            ]
        });
        expect(faults).toEqual([
            'header.csv:2 W02 SEX',
            'header.csv:2 W02 ETHNIC'
        ]);
        expect(tables.get('children')?.rows).toEqual([
            [
                'A1',
                'Not held',
                'A1',
                '2008-05-01',
                '',
                '',
                '',
                '',
                '',
                ''
            ]
        ]);
        expect(counts.header).toMatchObject({
            loaded: 1,
            rejected: 0
        });
    });
    it('takes the newest year of each thing told twice, and tells what changed', ()=>{
        const { faults, warnings, tables, counts } = judge({
            '2016-17/header': [
                'A1,1,01/05/2008,WBRI,,,',
                'A3,2,11/11/2001,REFU,,,'
            ],
            '2017-18/header': [
                'A1,1,01/05/2008,WIRI,,,'
            ],
            '2016-17/episodes': [
                'A1,01/01/2017,S,C1,N1,U4,PR1,,,,,AB1 1AA,'
            ],
            '2017-18/episodes': [
                'A1,01/01/2017,S,C1,N1,U4,PR1,01/02/2018,E4A,,,AB1 1AA,'
            ]
        });
        expect(faults).toEqual([]);
        expect(warnings).toEqual([
            '2017-18/header.csv:2 W26 ETHNIC'
        ]);
        expect(tables.get('children')?.rows.map(([id])=>id)).toEqual([
            'A1',
            'A3'
        ]);
        expect(tables.get('periods-of-care')?.rows).toEqual([
            [
                'A1',
                '2017-01-01',
                'N1',
                '2018-02-01',
                'E4'
            ]
        ]);
        expect(counts.episodes).toEqual({
            rows: 2,
            loaded: 1,
            rejected: 0,
            superseded: 1,
            notCarried: 0
        });
    });
    it('asks for the header and the episodes', ()=>{
        const { judgement } = prepareReturn(madeReturn({
            'reviews': [],
            'x/header': []
        }), {
            authority: 'W06999999'
        }, findsNothing, '2026-11-24');
        expect(inShort(judgement.faults)).toEqual([
            'episodes.csv:1 file -'
        ]);
    });
});

//# sourceMappingURL=judge-return.spec.js.map