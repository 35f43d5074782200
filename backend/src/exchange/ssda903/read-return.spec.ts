import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inShort, madeReturn } from './made-return.js';
import { prepareReturn } from './prepare-return.js';
import { writeRejects } from './write-rejects.js';

const prepare = (folder: string) => prepareReturn(folder, { authority: 'W06999999' }, '2026-11-24');
const empty = () => mkdtemp(join(tmpdir(), 'aelwyd-ssda903-'));

describe('Reading a return', () => {
  it('takes file names of any case, marks, Windows line ends, old headings and ISO dates', async () => {
    const folder = await empty();
    await writeFile(join(folder, 'HEADER.CSV'), '\uFEFFChild,Gender,Dob\r\nA1,1,01/05/2008\r\n\r\nA2,2,2009-05-01\r\n');
    await writeFile(join(folder, 'Placed for Adoption.csv'), 'CHILD,DATE_PLACED\r\nA1,1/2/2018\r\n');
    await writeFile(join(folder, 'episodes.csv'), 'CHILD,DECOM,RNE,LS,PLACE\r\n');
    const { judgement, counts, folded } = await prepare(folder);
    expect(judgement.faults).toEqual([]);
    expect(folded.content.tables.get('children')?.rows.map((row) => `${row[0]} ${row[3]} ${row[4]}`)).toEqual(['A1 2008-05-01 male', 'A2 2009-05-01 female']);
    expect(counts.placed_for_adoption?.notCarried).toBe(1);
  });

  it('says which column is missing, once, and refuses the rows that need it', async () => {
    const folder = await madeReturn({ episodes: [] });
    await writeFile(join(folder, 'reviews.csv'), 'CHILD,DOB\nA1,\nA2,\n');
    const { judgement, counts } = await prepare(folder);
    expect(inShort(judgement.faults)).toEqual(['reviews.csv:1 column REVIEW']);
    expect(counts.reviews?.rejected).toBe(2);
  });

  it('reads on after a stray quote, an empty file and a file that is no part of the return', async () => {
    const folder = await madeReturn({ episodes: [], reviews: ['A1,,"05/02/2018,PN1', '"A2",,"06/02/2018",PN1'] });
    await writeFile(join(folder, 'missing.csv'), '');
    await writeFile(join(folder, 'notes.csv'), 'a,b\n');
    const { judgement, counts } = await prepare(folder);
    expect(inShort(judgement.faults)).toEqual(['missing.csv:1 column CHILD', 'missing.csv:1 column MIS_START', 'reviews.csv:2 W03 REVIEW']);
    expect(counts.reviews).toMatchObject({ rows: 2, loaded: 1 });
    expect(inShort(judgement.warnings)).toEqual(['notes.csv:1 file -']);
  });
});

describe('Giving rows back', () => {
  it('writes them as they were, under their own heading, with every reason', async () => {
    const folder = await madeReturn({ episodes: [], reviews: ['A1,, 05/02/2018,PN1', 'A9,,05/02/2018,PX'], uasc: ['A1,1,,'] });
    const { judgement, headings } = await prepare(folder);
    const rejects = await empty();
    await writeFile(join(rejects, 'uasc.csv'), 'left by an earlier run');
    expect(await writeRejects(rejects, judgement, headings)).toBe(1);
    expect(await readFile(join(rejects, 'reviews.csv'), 'utf8')).toBe('CHILD,DOB,REVIEW,REVIEW_CODE\r\nA9,,05/02/2018,PX\r\n');
    const reasons = (await readFile(join(rejects, 'reasons.csv'), 'utf8')).trimEnd().split('\r\n');
    expect(reasons.map((line) => line.split(',').slice(0, 6).join(','))).toEqual([
      '\uFEFFfile,line,column,rule,child,rejected',
      'reviews.csv,3,REVIEW_CODE,W02,A9,row',
      'reviews.csv,3,CHILD,reference,A9,row',
    ]);
    await expect(readFile(join(rejects, 'uasc.csv'))).rejects.toThrow('ENOENT');
  });
});
