import { describe, expect, it } from '@jest/globals';
import { findsNothing, inShort, madeReturn } from './made-return.js';
import { prepareReturn } from './prepare-return.js';
/** Rows of child A1, born 1 May 2008: start, reason, legal status, placement, end, reason ended. Provider PR1, one home unless P, T, B or U. */ function rows(...told) {
    return told.map((text, index)=>{
        const [start, rne, ls, place, end, rec] = text.split(' ').map((cell)=>cell === '-' ? '' : cell);
        return `A1,${start},${rne},${ls},N1,${place},${place === 'P1' ? 'PR0' : 'PR1'},${end},${rec},,,AB1 ${'PTBU'.includes(rne ?? '') ? index : 0}AA,`;
    });
}
const judged = (...told)=>{
    const { judgement, folded } = prepareReturn(madeReturn({
        episodes: rows(...told)
    }), {
        authority: 'W06999999'
    }, findsNothing, '2026-11-24');
    const short = (list)=>inShort(list).map((one)=>one.replace('episodes.csv:', ''));
    return {
        faults: short(judgement.faults),
        warnings: short(judgement.warnings),
        periods: folded.content.tables.get('periods-of-care')?.rows.map((row)=>row.slice(1).join(' '))
    };
};
describe('Judging the episodes of one child', ()=>{
    it.each([
        {
            because: 'nothing is wrong',
            told: [
                '01/01/2018 S C1 U4 01/02/2018 X1',
                '01/02/2018 L C2 U4 - -'
            ],
            faults: [],
            warnings: []
        },
        {
            because: 'an end before its start cannot be',
            told: [
                '02/01/2018 S C1 U4 01/01/2018 E8'
            ],
            faults: [
                '2 W03 DEC'
            ],
            warnings: []
        },
        {
            because: 'an episode lasts a day or more',
            told: [
                '01/01/2018 S C1 U4 01/01/2018 E8'
            ],
            faults: [
                '2 W10 DEC'
            ],
            warnings: []
        },
        {
            because: 'a child is not looked after before birth',
            told: [
                '30/04/2008 S C1 U4 - -'
            ],
            faults: [
                '2 W03 DECOM'
            ],
            warnings: []
        },
        {
            because: 'care is not left on no day',
            told: [
                '01/01/2018 S C1 U4 - E4A'
            ],
            faults: [
                '2 W04 DEC'
            ],
            warnings: []
        },
        {
            because: 'X1 on the last episode, open, reads as still open',
            told: [
                '01/01/2018 S C1 U4 - X1'
            ],
            faults: [],
            warnings: [
                '2 W04 REC'
            ]
        },
        {
            because: 'an end without a reason is a reason not known',
            told: [
                '01/01/2018 S C1 U4 01/02/2018 -'
            ],
            faults: [],
            warnings: [
                '2 W04 REC'
            ]
        },
        {
            because: 'X1 wants something to follow',
            told: [
                '01/01/2018 S C1 U4 01/02/2018 X1'
            ],
            faults: [],
            warnings: [
                '2 W08 REC'
            ]
        },
        {
            because: 'an open episode has none after it',
            told: [
                '01/01/2018 S C1 U4 - -',
                '01/02/2018 P C1 U4 - -'
            ],
            faults: [
                '2 W05 DEC'
            ],
            warnings: [
                '3 W06 RNE'
            ]
        },
        {
            because: 'an overlap is told at the later line and what follows is held against the earlier',
            told: [
                '01/01/2018 S C1 U4 01/03/2018 X1',
                '01/02/2018 L C2 U4 01/03/2018 X1',
                '01/03/2018 L E1 U4 - -'
            ],
            faults: [
                '3 W05 DECOM'
            ],
            warnings: []
        },
        {
            because: 'two episodes cannot start on one day',
            told: [
                '01/01/2018 S C1 U4 01/02/2018 E8',
                '01/01/2018 S C1 U4 - -'
            ],
            faults: [
                '3 key CHILD'
            ],
            warnings: []
        },
        {
            because: 'nothing follows death',
            told: [
                '01/01/2018 S C1 U4 01/02/2018 E2',
                '02/02/2018 S C1 U4 - -'
            ],
            faults: [
                '3 W08 DECOM'
            ],
            warnings: []
        },
        {
            because: 'a code is one of the return’s',
            told: [
                '01/01/2018 S C9 U4 - -'
            ],
            faults: [
                '2 W02 LS'
            ],
            warnings: []
        },
        {
            because: 'a date is one of the calendar',
            told: [
                '31/02/2018 S C1 U4 - -'
            ],
            faults: [
                '2 W03 DECOM'
            ],
            warnings: []
        },
        {
            because: 'what must be there is there',
            told: [
                '01/01/2018 S - U4 - -'
            ],
            faults: [
                '2 required LS'
            ],
            warnings: []
        },
        {
            because: 'a period begins with S',
            told: [
                '01/01/2018 P C1 U4 - -'
            ],
            faults: [],
            warnings: [
                '2 W06 RNE'
            ]
        },
        {
            because: 'S does not follow the same day',
            told: [
                '01/01/2018 S C1 U4 01/02/2018 E8',
                '01/02/2018 S C1 U4 - -'
            ],
            faults: [],
            warnings: [
                '3 W06 DECOM'
            ]
        },
        {
            because: 'a continuation begins the day the last ended',
            told: [
                '01/01/2018 S C1 U4 01/02/2018 X1',
                '05/02/2018 L C2 U4 - -'
            ],
            faults: [],
            warnings: [
                '3 W07 DECOM'
            ]
        },
        {
            because: 'or the day after',
            told: [
                '01/01/2018 S C1 U4 01/02/2018 X1',
                '02/02/2018 L C2 U4 - -'
            ],
            faults: [],
            warnings: []
        },
        {
            because: 'L changes the legal status',
            told: [
                '01/01/2018 S C1 U4 01/02/2018 X1',
                '01/02/2018 L C1 U4 - -'
            ],
            faults: [],
            warnings: [
                '3 W09 LS'
            ]
        },
        {
            because: 'L changes nothing else',
            told: [
                '01/01/2018 S C1 U4 01/02/2018 X1',
                '01/02/2018 L C2 U6 - -'
            ],
            faults: [],
            warnings: [
                '3 W09 PLACE'
            ]
        },
        {
            because: 'P changes the placement only',
            told: [
                '01/01/2018 S C1 U4 01/02/2018 X1',
                '01/02/2018 P C2 U4 - -'
            ],
            faults: [],
            warnings: [
                '3 W09 LS'
            ]
        },
        {
            because: 'a temporary move has a placement before it',
            told: [
                '01/01/2018 S C1 T1 - -'
            ],
            faults: [],
            warnings: [
                '2 temporary PLACE'
            ]
        },
        {
            because: 'section 76 is not for a child with its parents',
            told: [
                '01/01/2018 S V2 P1 - -'
            ],
            faults: [],
            warnings: [
                '2 W13 PLACE'
            ]
        },
        {
            because: 'A5 needs a placement order',
            told: [
                '01/01/2018 S C2 A5 - -'
            ],
            faults: [],
            warnings: [
                '2 W14 PLACE'
            ]
        },
        {
            because: 'independent living is not for a child of nine',
            told: [
                '01/01/2018 S C2 P2 - -'
            ],
            faults: [],
            warnings: [
                '2 W18 PLACE'
            ]
        },
        {
            because: 'remand is not for a child of nine',
            told: [
                '01/01/2018 S J1 U4 - -'
            ],
            faults: [],
            warnings: [
                '2 W19 LS'
            ]
        },
        {
            because: 'an emergency protection order is short',
            told: [
                '01/01/2018 S L2 U4 17/01/2018 E4A'
            ],
            faults: [],
            warnings: [
                '2 W20 LS'
            ]
        },
        {
            because: 'a child of nine in a secure unit is a doubt',
            told: [
                '01/01/2018 S C2 K1 - -'
            ],
            faults: [],
            warnings: [
                '2 W28 PLACE'
            ]
        },
        {
            because: 'care ends at eighteen',
            told: [
                '01/05/2026 S C2 U4 - -'
            ],
            faults: [],
            warnings: [
                '2 W11 DECOM'
            ]
        }
    ])('$because', ({ told, faults, warnings })=>{
        const answer = judged(...told);
        expect({
            faults: answer.faults,
            warnings: answer.warnings
        }).toEqual({
            faults,
            warnings
        });
    });
    it('loads the lawful rows of a child of whom another row is refused', ()=>{
        const { periods } = judged('01/01/2018 S C1 U4 01/02/2018 X1', '01/02/2018 L C9 U4 01/03/2018 X1', '01/03/2018 P C2 U6 01/04/2018 E4B');
        expect(periods).toEqual([
            '2018-01-01 N1 2018-04-01 E4'
        ]);
    });
});

//# sourceMappingURL=judge-episodes.spec.js.map