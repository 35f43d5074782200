import { describe, expect, it } from '@jest/globals';
import { checkExtract } from './check-extract.js';
import type { ExtractFinding } from './extract-finding.js';
import { madeExtract, swap } from './made-extract.js';

const inShort = (findings: readonly ExtractFinding[]) => findings.map(({ file, line, column, rule, child }) => `${file}:${line} ${rule} ${column ?? '-'} ${child ?? '-'}`);

describe('Checking an extract', () => {
  it('finds nothing in a lawful one', async () => {
    expect(checkExtract(await madeExtract())).toEqual({ faults: [], warnings: [] });
  });

  it.each([
    ['children', swap('2009-02-28', '2009-02-29'), 'children.csv:3 type date_of_birth C2', 'no calendar has that day'],
    ['children', swap('2009-02-28', '28/02/2009'), 'children.csv:3 type date_of_birth C2', 'a day written first is not guessed at'],
    ['children', swap('2009-02-28', '39872'), 'children.csv:3 type date_of_birth C2', 'a spreadsheet’s day number is no date'],
    ['visits', swap('true,true', 'TRUE,true'), 'visits.csv:2 type statutory C1', 'a boolean is true or false in small letters'],
    ['escalations', swap(',2\n', ',2.0\n'), 'escalations.csv:2 type stage C1', 'a whole number has no decimals'],
    ['staff', swap('0.8', '0.8.1'), 'staff.csv:3 type wte -', 'a number has one point'],
    ['missing-episodes', swap('2018-01-06T04:00:00Z', '2018-01-06T04:00:00'), 'missing-episodes.csv:2 type returned_at C2', 'an instant needs its offset'],
    ['children', swap('Owain', ''), 'children.csv:3 required forenames C2', 'a name is required'],
    ['children', swap(',sex,', ',gender,'), 'children.csv:1 unknown-column gender -', 'an unknown column is an error, its cells are not read'],
    ['children', swap('forenames,', 'known_as,'), 'children.csv:1 required forenames -', 'a required column left out is one fault and not one a row'],
    ['legal-statuses', swap('C1,C2,', 'C1,Q9,'), 'legal-statuses.csv:4 code legal_status C1', 'the list has no Q9'],
    ['staff', swap('social-worker', 'Social worker'), 'staff.csv:2 code job -', 'a code is not its label'],
    ['staff', swap('0.8', '1.2'), 'staff.csv:3 range wte -', 'a whole-time equivalent is at most 1'],
    ['escalations', swap(',2\n', ',5\n'), 'escalations.csv:2 range stage C1', 'there are four stages'],
    ['visits', swap('V2,', 'V1,'), 'visits.csv:3 key visit_id C2', 'the later line is told'],
    ['health-assessments', swap('dental', 'initial'), 'health-assessments.csv:3 key - C1', 'a key of three columns'],
    ['reviews', swap('S2,PN4', 'S9,PN4'), 'reviews.csv:3 reference chaired_by C1', 'nobody is S9'],
    ['visits', swap('V2,C2', 'V2,C9'), 'visits.csv:3 reference child_id C9', 'no child is C9'],
    ['out-of-area-decisions', swap('P3,', 'P9,'), 'out-of-area-decisions.csv:2 reference placement_id -', 'no placement is P9'],
    ['care-and-support-plans', swap('A1', 'A2'), 'care-and-support-plans.csv:2 reference assessment_id C1', 'A2 is of another child'],
    ['legal-statuses', swap('C1,C1,2017-03-01,2017-09-01', 'C1,C1,2017-03-01,2017-09-02'), 'legal-statuses.csv:4 overlap started_on C1', 'a day under two statuses'],
    ['placements', swap('2016-06-01,2017-06-01', '2016-06-01,'), 'placements.csv:5 overlap started_on C2', 'one without end meets the next'],
    ['periods-of-care', swap('2016-02-01', '2017-03-02'), 'periods-of-care.csv:3 overlap started_on C1', 'a day in two periods'],
    ['periods-of-care', swap('2016-02-01', '2014-02-01'), 'periods-of-care.csv:2 end-before-start ended_on C1', 'it cannot end before it starts'],
    ['placements', swap('2015-01-05,2016-02-01', '2015-01-05,2015-01-05'), 'placements.csv:2 empty-spell ended_on C1', 'the end is the first day it no longer holds'],
    ['proceedings', swap('2017-09-01', '2017-03-09'), 'proceedings.csv:2 end-before-start final_order_on C1', 'an order cannot come before its application'],
    ['missing-episodes', swap('2018-01-06T04:00:00Z', '2018-01-05T22:10:00+01:00'), 'missing-episodes.csv:2 end-before-start returned_at C2', 'an hour earlier in Britain'],
    ['health-assessments', swap('2017-03-15,initial', '2007-03-15,initial'), 'health-assessments.csv:2 before-birth assessed_on C1', 'born in 2008'],
    ['visits', swap('2017-03-08', '2008-02-28'), 'visits.csv:2 before-birth visited_on C1', 'the child was seen'],
    ['reviews', swap('R2,C1,2017-06-20', 'R2,C3,2018-07-01'), 'reviews.csv:3 after-death held_on C3', 'died the day before'],
    ['case-events', swap('placement-notice', 'rumour'), 'case-events.csv:2 code kind C1', 'no duty turns on it'],
    ['case-events', swap('health-board', 'board'), 'case-events.csv:2 code party C1', 'nobody is called that'],
    ['case-events', swap('Z,,,,', 'Z,,,R9,'), 'case-events.csv:3 reference review_id C1', 'no review is R9'],
    ['case-events', swap(',P2,', ',P3,'), 'case-events.csv:2 reference placement_id C1', 'P3 is of another child'],
    ['case-events', swap('2017-06-24T23:30', '2017-06-24T22:30'), 'case-events.csv:3 other-day happened_at C1', 'in Britain it was still the day before'],
    ['case-events', swap('placement-notice,2017-03-02', 'contact-made,2008-02-01'), 'case-events.csv:2 before-birth happened_on C1', 'the child takes part'],
    ['household-events', swap('F1,', 'F2,'), 'household-events.csv:2 reference carer_id -', 'no household is F2'],
    ['children', swap('C2,Owain,Tŷ Gwyn,2009-02-28,male,A1,', 'C2,Owain,Tŷ Gwyn,2009-02-28,male,A1'), 'children.csv:3 ragged - C2', 'a cell is lost; the child is still known'],
    ['reviews', swap('R1,C1', 'R1,"C1'), 'reviews.csv:2 ragged - -', 'a quote that is not closed'],
    ['children', null, 'children.csv:1 missing-file - -', 'needed'],
    ['sibling-groups', 'a\n1\n', 'sibling-groups.csv:1 unknown-file - -', 'the data package has no such file'],
    ['datapackage.json', '{}', 'datapackage.json:1 authority aelwyd.authority -', 'whose records are these?'],
  ])('%s: one bad cell is one fault (%#)', async (file, change, fault, because) => {
    const { faults } = checkExtract(await madeExtract({ [file]: change }));
    expect({ because, faults: inShort(faults) }).toEqual({ because, faults: file === 'children' && change === null ? expect.arrayContaining([fault]) : [fault] });
    for (const { message } of faults) expect([message.en, message.cy].every((text) => text.length > 10) && message.en !== message.cy).toBe(true);
  });

  it('tells all faults, in the order of files and lines', async () => {
    const content = await madeExtract({ visits: swap('V2,C2', 'V2,C9'), children: swap('female', 'woman'), reviews: swap('PN4', 'PN9') });
    expect(inShort(checkExtract(content).faults)).toEqual(['children.csv:2 code sex C1', 'visits.csv:3 reference child_id C9', 'reviews.csv:3 code participation C1']);
  });

  it('names the earlier line of two', async () => {
    const { faults } = checkExtract(await madeExtract({ visits: swap('V2,', 'V1,') }));
    expect(faults[0]?.message).toEqual({ en: 'Line 2 already has a row with the same key.', cy: 'Mae rhes gyda’r un allwedd eisoes ar linell 2.' });
  });

  it.each([
    ['visits', swap('V2,C2,S1,2016-06-08', 'V2,C2,S1,2009-02-27'), 'nobody was seen'],
    ['child-protection', swap('C1,2016-10-01', 'C1,2008-02-01'), 'a registration may precede birth'],
    ['case-events', swap('placement-notice,2017-03-02', 'transfer-in-notified,2008-02-01'), 'an event without the child may precede birth'],
    ['household-events', null, 'an older folder has no such file'],
    ['allocations', swap('C1,S1,social-worker,2015-01-05', 'C1,S1,social-worker,2008-01-05'), 'an allocation may precede birth'],
    ['legal-statuses', swap('2017-09-01,', '2017-09-01,2017-09-02'), 'a spell of one day'],
  ])('%s: lawful at the edge (%#)', async (file, change, because) => {
    expect({ because, ...checkExtract(await madeExtract({ [file]: change })) }).toMatchObject({ because, faults: [] });
  });

  it.each([
    ['placements', swap('P3,C2,2016-06-01', 'P3,C2,2016-05-31'), 'placements.csv:4 outside-care started_on C2', 'a day before the period'],
    ['carers', swap('2012-01-01', '2016-01-01'), 'placements.csv:2 carer-not-approved carer_id C1', 'placed before the approval'],
    ['reviews', swap('2017-06-20', '2019-01-01'), 'reviews.csv:3 after-extract held_on C1', 'written in 2018'],
    ['children', swap('2008-03-01', '1999-03-01'), 'periods-of-care.csv:3 past-eighteen ended_on C1', 'eighteen in 2017'],
  ])('%s: what is only unlikely is a warning (%#)', async (file, change, warning, because) => {
    const { faults, warnings } = checkExtract(await madeExtract({ [file]: change }));
    expect({ because, faults, warnings: inShort(warnings) }).toEqual({ because, faults: [], warnings: [warning] });
  });
});
