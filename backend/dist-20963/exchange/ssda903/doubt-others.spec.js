import { describe, expect, it } from '@jest/globals';
import { findsNothing, inShort, madeReturn } from './made-return.js';
import { prepareReturn } from './prepare-return.js';
const adopted = 'A1,01/01/2018,S,E1,N1,A5,PR1,01/02/2018,E11,,,AB1 1AA,';
const warnings = (files)=>{
    const { judgement } = prepareReturn(madeReturn({
        episodes: [],
        ...files
    }), {
        authority: 'W06999999'
    }, findsNothing, '2026-11-24');
    return inShort(judgement.warnings);
};
describe('Doubting what the files of a return say of each other', ()=>{
    it.each([
        {
            because: 'adoption and its form agree',
            files: {
                episodes: [
                    adopted
                ],
                ad1: [
                    'A1,,,01/12/2017,0,1,M1,L0'
                ]
            },
            told: []
        },
        {
            because: 'an adoption has a form where there is a file of them',
            files: {
                episodes: [
                    adopted
                ],
                ad1: []
            },
            told: [
                'episodes.csv:2 W15 REC'
            ]
        },
        {
            because: 'no file of forms, no doubt',
            files: {
                episodes: [
                    adopted
                ]
            },
            told: []
        },
        {
            because: 'a form has an adoption',
            files: {
                ad1: [
                    'A1,,,01/12/2017,0,1,M1,L0'
                ]
            },
            told: [
                'ad1.csv:2 W15 -'
            ]
        },
        {
            because: 'one adopter is one throughout',
            files: {
                episodes: [
                    adopted
                ],
                ad1: [
                    'A1,,,01/12/2017,0,1,MF,L0'
                ]
            },
            told: [
                'ad1.csv:2 W30 NB_ADOPTR'
            ]
        },
        {
            because: 'seeking asylum as a child ends on the birthday',
            files: {
                uasc: [
                    'A1,1,,01/05/2026'
                ]
            },
            told: []
        },
        {
            because: 'and not the day after',
            files: {
                uasc: [
                    'A1,1,,02/05/2026'
                ]
            },
            told: [
                'uasc.csv:2 W21 DUC'
            ]
        },
        {
            because: 'a pupil number is one child’s',
            files: {
                header: [
                    'A1,1,01/05/2008,,A12345678901B,,',
                    'A2,1,01/06/2009,,A12345678901B,,'
                ]
            },
            told: [
                'header.csv:3 W32 UPN'
            ]
        },
        {
            because: 'an open episode is told the same next year',
            files: {
                '2017/header': [
                    'A1,1,01/05/2008,,,,'
                ],
                '2018/header': [
                    'A1,1,01/05/2008,,,,'
                ],
                '2017/episodes': [
                    'A1,01/01/2017,S,C1,N1,U4,PR1,,,,,AB1 1AA,'
                ],
                '2018/episodes': [
                    'A1,01/01/2017,S,C2,N1,U4,PR1,,,,,AB1 1AA,'
                ]
            },
            told: [
                '2018/episodes.csv:2 W25 LS'
            ]
        }
    ])('$because', ({ files, told })=>{
        expect(warnings(files)).toEqual(told);
    });
});

//# sourceMappingURL=doubt-others.spec.js.map