import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findsNothing, madeReturn } from './made-return.js';
import { prepareReturn } from './prepare-return.js';
import { readFolder } from './read-folder.js';
const today = '2026-11-24';
const prepare = (files)=>prepareReturn(files, {
        authority: 'W06999999'
    }, findsNothing, today);
/** A public random return that breaks many rules on purpose; it is read where it lies beside the project. */ const sample = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'samples', 'ssda903');
describe('Preparing a return', ()=>{
    it('accounts for every row of every file', ()=>{
        const { counts } = prepare(madeReturn({
            episodes: [
                'A1,01/01/2018,S,C1,N1,U4,PR1,,X1,,,AB1 1AA,',
                'A1,x,S,C1,N1,U4,PR1,,,,,AB1 1AA,'
            ],
            ad1: [
                'A1,,,,0,1,M1,L0',
                'A9,,,,0,1,M1,L0'
            ]
        }));
        expect(counts).toEqual({
            header: {
                rows: 3,
                loaded: 3,
                rejected: 0,
                superseded: 0,
                notCarried: 0
            },
            episodes: {
                rows: 2,
                loaded: 1,
                rejected: 1,
                superseded: 0,
                notCarried: 0
            },
            ad1: {
                rows: 2,
                loaded: 0,
                rejected: 1,
                superseded: 0,
                notCarried: 1
            }
        });
    });
    if (existsSync(sample)) {
        it('reads the public sample: what is lawful loads, what is not is told row by row, nothing crashes', async ()=>{
            const { counts, judgement, folded } = prepare(await readFolder(sample));
            const short = Object.fromEntries(Object.entries(counts).map(([file, { rows, loaded, rejected, notCarried }])=>[
                    file,
                    [
                        rows,
                        loaded,
                        rejected,
                        notCarried
                    ]
                ]));
            expect(short).toEqual({
                header: [
                    2675,
                    2675,
                    0,
                    0
                ],
                episodes: [
                    5050,
                    4637,
                    413,
                    0
                ],
                reviews: [
                    12582,
                    12557,
                    25,
                    0
                ],
                uasc: [
                    132,
                    132,
                    0,
                    0
                ],
                oc2: [
                    2675,
                    0,
                    0,
                    2675
                ],
                oc3: [
                    53,
                    40,
                    2,
                    11
                ],
                ad1: [
                    29,
                    0,
                    0,
                    29
                ],
                placed_for_adoption: [
                    29,
                    0,
                    29,
                    0
                ],
                previous_permanence: [
                    2675,
                    0,
                    0,
                    2675
                ],
                missing: [
                    43,
                    42,
                    1,
                    0
                ],
                sw_episodes: [
                    1,
                    0,
                    1,
                    0
                ]
            });
            expect(new Set(judgement.faults.map(({ file, line })=>`${file}:${line}`)).size).toBe(413 + 25 + 2 + 29 + 1 + 1);
            expect(folded.content.tables.get('children')?.rows).toHaveLength(2675);
        });
    }
});

//# sourceMappingURL=prepare-return.spec.js.map