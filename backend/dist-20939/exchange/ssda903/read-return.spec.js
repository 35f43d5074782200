import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findsNothing, inShort, madeReturn } from './made-return.js';
import { prepareReturn } from './prepare-return.js';
import { readFolder } from './read-folder.js';
import { writeRejects } from './write-rejects.js';
const prepare = (files)=>prepareReturn(files, {
        authority: 'W06999999'
    }, findsNothing, '2026-11-24');
let folder;
beforeAll(async ()=>{
    folder = await mkdtemp(join(tmpdir(), 'aelwyd-ssda903-'));
});
afterAll(()=>rm(folder, {
        recursive: true
    }));
describe('Reading a return', ()=>{
    it('takes file names of any case, marks, Windows line ends, old headings and ISO dates', ()=>{
        const { judgement, counts, folded } = prepare([
            {
                path: 'HEADER.CSV',
                text: '\uFEFFChild,Gender,Dob\r\nA1,1,01/05/2008\r\n\r\nA2,2,2009-05-01\r\n'
            },
            {
                path: 'Placed for Adoption.csv',
                text: 'CHILD,DATE_PLACED\r\nA1,1/2/2018\r\n'
            },
            {
                path: 'episodes.csv',
                text: 'CHILD,DECOM,RNE,LS,PLACE\r\n'
            }
        ]);
        expect(judgement.faults).toEqual([]);
        expect(folded.content.tables.get('children')?.rows.map((row)=>`${row[0]} ${row[3]} ${row[4]}`)).toEqual([
            'A1 2008-05-01 male',
            'A2 2009-05-01 female'
        ]);
        expect(counts.placed_for_adoption?.notCarried).toBe(1);
    });
    it('says which column is missing, once, and refuses the rows that need it', ()=>{
        const { judgement, counts } = prepare([
            ...madeReturn({
                episodes: []
            }),
            {
                path: 'reviews.csv',
                text: 'CHILD,DOB\nA1,\nA2,\n'
            }
        ]);
        expect(inShort(judgement.faults)).toEqual([
            'reviews.csv:1 column REVIEW'
        ]);
        expect(counts.reviews?.rejected).toBe(2);
    });
    it('reads on after a stray quote, an empty file and a file that is no part of the return', ()=>{
        const { judgement, counts } = prepare([
            ...madeReturn({
                episodes: [],
                reviews: [
                    'A1,,"05/02/2018,PN1',
                    '"A2",,"06/02/2018",PN1'
                ]
            }),
            {
                path: 'missing.csv',
                text: ''
            },
            {
                path: 'notes.csv',
                text: 'a,b\n'
            }
        ]);
        expect(inShort(judgement.faults)).toEqual([
            'missing.csv:1 column CHILD',
            'missing.csv:1 column MIS_START',
            'reviews.csv:2 W03 REVIEW'
        ]);
        expect(counts.reviews).toMatchObject({
            rows: 2,
            loaded: 1
        });
        expect(inShort(judgement.warnings)).toEqual([
            'notes.csv:1 file -'
        ]);
    });
    it('finds year folders, leaves other folders and files alone, and reads what is not UTF-8', async ()=>{
        await mkdir(join(folder, '2017-18'));
        await mkdir(join(folder, 'letters'));
        await writeFile(join(folder, '2017-18', 'Header.csv'), Buffer.from([
            ...Buffer.from('CHILD,DOB\nA'),
            0xe9,
            ...Buffer.from(',01/05/2008\n')
        ]));
        await writeFile(join(folder, 'letters', 'list.csv'), 'a\n');
        await writeFile(join(folder, 'readme.txt'), 'a');
        expect(await readFolder(folder)).toEqual([
            {
                path: '2017-18/Header.csv',
                text: 'CHILD,DOB\nAé,01/05/2008\n'
            }
        ]);
    });
});
describe('Giving rows back', ()=>{
    it('writes them as they were, under their own heading, with every reason', async ()=>{
        const { judgement, headings } = prepare(madeReturn({
            episodes: [],
            '2018/reviews': [
                'A1,, 05/02/2018,PN1',
                'A9,,05/02/2018,PX'
            ],
            uasc: [
                'A1,1,,'
            ]
        }));
        await writeFile(join(folder, 'uasc.csv'), 'left by an earlier run');
        expect(await writeRejects(folder, judgement, headings)).toBe(1);
        expect(await readFile(join(folder, '2018', 'reviews.csv'), 'utf8')).toBe('CHILD,DOB,REVIEW,REVIEW_CODE\r\nA9,,05/02/2018,PX\r\n');
        const reasons = (await readFile(join(folder, 'reasons.csv'), 'utf8')).trimEnd().split('\r\n');
        expect(reasons.map((line)=>line.split(',').slice(0, 6).join(','))).toEqual([
            '\uFEFFfile,line,column,rule,child,rejected',
            '2018/reviews.csv,3,REVIEW_CODE,W02,A9,row',
            '2018/reviews.csv,3,CHILD,reference,A9,row'
        ]);
        await expect(readFile(join(folder, 'uasc.csv'))).rejects.toThrow('ENOENT');
    });
});

//# sourceMappingURL=read-return.spec.js.map