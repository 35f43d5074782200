import { describe, expect, it } from '@jest/globals';
import { findsNothing, madeReturn } from './made-return.js';
import { prepareReturn } from './prepare-return.js';
const own = 'W06999999';
const fold = (files)=>prepareReturn(madeReturn(files), {
        authority: own
    }, findsNothing, '2026-11-24');
describe('Folding a return into the extract', ()=>{
    it('carries children, periods, legal statuses and placements in Welsh codes', ()=>{
        const { judgement, folded } = fold({
            header: [
                'A1,1,01/05/2008,WROM,A123456789012,,',
                'A2,2,29/02/2004,NOBT,UN1,,'
            ],
            episodes: [
                'A1,01/01/2018,S,V4,N2,U4,PR1,01/02/2018,X1,CREQB,AB1 1AA,CD1 1AA,SC1',
                'A1,01/02/2018,B,C2,N2,K2,PR4,01/03/2018,E45,OTHER,AB1 1AA,EF1 1AA,SC2'
            ],
            uasc: [
                'A2,2,29/02/2004,28/02/2022'
            ]
        });
        expect(judgement.faults).toEqual([]);
        expect(Object.fromEntries([
            ...folded.content.tables
        ].map(([name, { rows }])=>[
                name,
                rows.map((row)=>row.join(','))
            ]))).toEqual({
            children: [
                'A1,Not held,A1,2008-05-01,male,WHTE,A123456789012,false,AB1 1AA,',
                'A2,Not held,A2,2004-02-29,female,NOBT,,true,,'
            ],
            'periods-of-care': [
                'A1,2018-01-01,N2,2018-03-01,E43'
            ],
            'legal-statuses': [
                'A1,V1,2018-01-01,2018-02-01',
                'A1,C2,2018-02-01,2018-03-01'
            ],
            placements: [
                `A1/2018-01-01,A1,2018-01-01,2018-02-01,F2,own,${own},CD1 1AA,carer-request`,
                'A1/2018-02-01,A1,2018-02-01,2018-03-01,H4,independent,,EF1 1AA,other'
            ]
        });
    });
    it('leaves out what the return does not have, so that nothing of it changes', ()=>{
        const { folded } = fold({
            episodes: []
        });
        expect([
            ...folded.content.tables.keys()
        ]).toEqual([
            'children',
            'periods-of-care',
            'legal-statuses',
            'placements'
        ]);
        expect(folded.content.tables.get('children')?.rows[0]?.[7]).toBe('');
    });
    it('does not know why care ended where another episode should follow, and knows how a placement did where care ended', ()=>{
        const { folded } = fold({
            episodes: [
                'A1,01/01/2018,S,C1,N1,U4,PR1,01/02/2018,X1,,,AB1 1AA,',
                'A2,01/01/2018,S,C1,N1,U4,PR1,01/02/2018,E4B,OTHER,,AB1 1AA,'
            ]
        });
        const last = (name)=>folded.content.tables.get(name)?.rows.map((row)=>row.at(-1));
        expect(last('periods-of-care')).toEqual([
            '',
            'E4'
        ]);
        expect(last('placements')).toEqual([
            '',
            'return-home'
        ]);
    });
    it('takes the day of death from the episode it ended', ()=>{
        const { folded } = fold({
            episodes: [
                'A1,01/01/2018,S,C2,N1,U4,PR1,01/02/2018,E2,,,AB1 1AA,'
            ]
        });
        expect(folded.content.tables.get('children')?.rows[0]?.[9]).toBe('2018-02-01');
    });
    it('carries reviews, days missing at British midnight, and social workers', ()=>{
        const { folded } = fold({
            episodes: [],
            reviews: [
                'A1,,05/02/2018,pn3'
            ],
            missing: [
                'A1,,M,25/03/2018,26/03/2018'
            ],
            sw_episodes: [
                'A1,,W1,01/02/2018,01/03/2018,MANAGE',
                'A2,,W1,01/01/2018,,FCONTA'
            ]
        });
        const rows = (name)=>folded.content.tables.get(name)?.rows.map((row)=>row.join(','));
        expect(rows('reviews')).toEqual([
            'A1/2018-02-05,A1,2018-02-05,PN3'
        ]);
        expect(rows('missing-episodes')).toEqual([
            'A1,2018-03-25T00:00:00+00:00,2018-03-26T00:00:00+01:00'
        ]);
        expect(rows('staff')).toEqual([
            'W1,Not held (W1),social-worker,2018-01-01'
        ]);
        expect(rows('allocations')).toEqual([
            'A1,W1,social-worker,2018-02-01,2018-03-01',
            'A2,W1,social-worker,2018-01-01,'
        ]);
    });
    it('tells the circumstances of young people leaving care on their birthday in the return year', ()=>{
        const { folded, judgement, counts } = fold({
            header: [
                'A1,1,10/02/2001,WBRI,,,',
                'A2,1,10/02/2001,WBRI,,,',
                'A3,1,10/05/1998,WBRI,,,',
                'A4,1,10/05/1998,WBRI,,,'
            ],
            episodes: [
                'A1,01/01/2018,S,C1,N1,U4,PR1,,,,,AB1 1AA,',
                'A2,01/01/2018,S,C1,N1,U4,PR1,09/02/2018,E6,,,AB1 1AA,'
            ],
            oc3: [
                'A1,,YES,F1,Z1',
                'A2,,NO,0,0',
                'A3,,REFU,G6,Z2',
                'A4,,DIED,0,0'
            ]
        });
        expect(folded.content.tables.get('care-leavers')?.rows.map((row)=>row.join(','))).toEqual([
            'A1,2018-02-10,1,OTHER,true,education,true',
            'A2,2018-02-10,2,,,,false',
            'A3,2017-05-10,3,WIR,false,neet-parenting,false'
        ]);
        expect(counts.oc3).toEqual({
            rows: 4,
            loaded: 3,
            rejected: 0,
            superseded: 0,
            notCarried: 1
        });
        expect(judgement.warnings.filter(({ file })=>file === 'oc3.csv')).toHaveLength(1);
    });
    it('keeps the code of the return beside the one recorded, and says where the area was not known', ()=>{
        const { origins } = fold({
            episodes: [
                'A1,01/01/2018,S,V3,N1,U4,PR4,,,,,AB1 1AA,'
            ]
        });
        expect(origins.filter(({ file })=>file === 'episodes')).toEqual([
            [
                'RNE',
                'S',
                'S',
                null
            ],
            [
                'LS',
                'V3',
                'V1',
                null
            ],
            [
                'CIN',
                'N1',
                'N1',
                null
            ],
            [
                'PLACE_PROVIDER',
                'PR4',
                'independent',
                null
            ],
            [
                'PLACE',
                'U4',
                'F6',
                'area-not-known'
            ]
        ].map(([field, original, mapped, note])=>({
                child: 'A1',
                file: 'episodes',
                field,
                heldOn: '2018-01-01',
                original,
                mapped,
                note
            })));
    });
});

//# sourceMappingURL=fold-return.spec.js.map