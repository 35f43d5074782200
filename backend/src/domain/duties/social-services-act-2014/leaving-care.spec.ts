import { describe, expect, test } from '@jest/globals';
import type { SaidChild } from '../made-child.js';
import { told } from '../told.js';
import { keepInTouch } from './s-105-lc-keep-in-touch.duty.js';
import { personalAdviser } from './s-106-lc-personal-adviser.duty.js';
import { livingArrangement } from './s-108-lc-post-18-living-arrangement.duty.js';
import { suitableAccommodation } from './s-109-lc-suitable-accommodation.duty.js';
import { endOfSupport } from './s-111-lc-end.duty.js';

const inCare: SaidChild = { periods: [{ startedOn: '2024-01-10' }] };
const leftCare: SaidChild = { periods: [{ startedOn: '2024-01-10', endedOn: '2026-03-02' }] };

describe('personal adviser', () => {
  const adviser = (startedOn: string, endedOn?: string) => ({ role: 'personal-adviser', startedOn, ...(endedOn ? { endedOn } : {}) });
  test.each<[string, SaidChild, string[]]>([
    ['by the day the assessment is due', inCare, ['2026-01-01 > 2026-04-01, lapsed 2031-01-01, first']],
    ['allocated before 16', { ...inCare, allocations: [adviser('2025-12-01')] }, ['2026-01-01 > 2026-04-01, met 2025-12-01, first']],
    ['a social worker is none', { ...inCare, allocations: [{ role: 'social-worker', startedOn: '2025-12-01' }] }, ['2026-01-01 > 2026-04-01, lapsed 2031-01-01, first']],
    ['one that ended before does not count', { ...inCare, allocations: [adviser('2025-01-01', '2025-12-01')] }, ['2026-01-01 > 2026-04-01, lapsed 2031-01-01, first']],
    ['the next began the day the last left', { ...inCare, allocations: [adviser('2026-01-05', '2026-06-01'), adviser('2026-06-01')] }, ['2026-01-01 > 2026-04-01, met 2026-01-05, first']],
    ['nobody for a while', { ...inCare, allocations: [adviser('2026-01-05', '2026-06-01'), adviser('2026-06-15')] }, ['2026-01-01 > 2026-04-01, met 2026-01-05, first', '2026-06-01 > 2026-06-08, met 2026-06-15, vacancy']],
    ['support runs on from category to category', leftCare, ['2026-01-01 > 2026-04-01, lapsed 2031-01-01, first']],
    ['category 6 has none', { careLeavers: [{ recordedOn: '2026-06-01', category: 6 }] }, []],
  ])('%s', (_because, said, owed) => expect(told([personalAdviser], said)).toEqual(owed.map((line) => `lc-personal-adviser ${line}`)));
});

describe('keeping in touch', () => {
  const row = (recordedOn: string, inTouch: boolean | null, category = 2) => ({ recordedOn, inTouch, category });
  const end = 'lapsed 2031-01-01';
  test.each<[string, SaidChild, string[]]>([
    ['not in touch: the next working day', { careLeavers: [row('2026-04-02', false)] }, [`2026-04-02 > 2026-04-07, ${end}, first-attempt, missing case-events.contact-tried`]],
    ['in touch', { careLeavers: [row('2026-04-02', true)] }, []],
    ['nobody said', { careLeavers: [row('2026-04-02', null)] }, []],
    ['tried, and tried again until it succeeds', { ...leftCare, events: [{ kind: 'contact-lost', on: '2026-04-01' }, { kind: 'contact-tried', on: '2026-04-02' }, { kind: 'contact-tried', on: '2026-04-20' }, { kind: 'contact-made', on: '2026-04-28' }] }, ['2026-04-01 > 2026-04-02, met 2026-04-02, first-attempt', '2026-04-02 > 2026-04-20, met 2026-04-20, until-in-touch', '2026-04-20 > 2026-05-05, met 2026-04-28, until-in-touch']],
    ['in touch again a year later, of the attempts nothing known', { careLeavers: [row('2026-04-02', false), row('2027-04-02', true)] }, ['2026-04-02 > 2026-04-07, met 2027-04-02, first-attempt, missing case-events.contact-tried']],
    ['a loss recorded twice is one', { careLeavers: [row('2026-04-02', false), row('2026-09-01', false)] }, [`2026-04-02 > 2026-04-07, ${end}, first-attempt, missing case-events.contact-tried`]],
    ['an attempt while in touch asks for nothing', { ...leftCare, events: [{ kind: 'contact-made', on: '2026-04-02' }, { kind: 'contact-tried', on: '2026-04-20' }] }, []],
    ['category 6', { careLeavers: [row('2026-04-02', false, 6)] }, []],
    ['still looked after', { ...inCare, events: [{ kind: 'contact-lost', on: '2026-04-01' }] }, []],
  ])('%s', (_because, said, owed) => expect(told([keepInTouch], said)).toEqual(owed.map((line) => `lc-keep-in-touch ${line}`)));
});

describe('staying after 18', () => {
  const fostered = (said: SaidChild = {}): SaidChild => ({ ...inCare, placements: [{ startedOn: '2024-01-10', type: 'F2' }], ...said });
  const [discussed, decided] = ['case-events.living-arrangement-discussed', 'case-events.living-arrangement-decided'];
  test.each<[string, SaidChild, string[]]>([
    ['no review yet: within six months; decided by the day before the birthday', fostered(), [`2026-01-01 > 2026-07-01, discussed, missing ${discussed}`, `2026-01-01 > 2027-12-31, decided, missing ${decided}`]],
    ['by the first review after 16', fostered({ reviews: [{ heldOn: '2025-12-10' }, { heldOn: '2026-04-10' }], events: [{ kind: 'living-arrangement-discussed', on: '2026-04-10' }] }), ['2026-01-01 > 2026-04-10, met 2026-04-10, discussed', `2026-01-01 > 2027-12-31, decided, missing ${decided}`]],
    ['what is decided was talked over', fostered({ events: [{ kind: 'living-arrangement-decided', on: '2026-05-10' }] }), ['2026-01-01 > 2026-07-01, met 2026-05-10, discussed', '2026-01-01 > 2027-12-31, met 2026-05-10, decided']],
    ['fostered from 17 on', { ...inCare, placements: [{ startedOn: '2024-01-10', endedOn: '2027-02-01', type: 'H3' }, { startedOn: '2027-02-01', type: 'F3' }] }, [`2027-02-01 > 2027-08-01, discussed, missing ${discussed}`, `2027-02-01 > 2027-12-31, decided, missing ${decided}`]],
    ['foster care ended', fostered({ placements: [{ startedOn: '2024-01-10', endedOn: '2026-03-02', type: 'F2' }] }), [`2026-01-01 > 2026-07-01, lapsed 2026-03-02, discussed, missing ${discussed}`, `2026-01-01 > 2027-12-31, lapsed 2026-03-02, decided, missing ${decided}`]],
    ['a children’s home', { ...inCare, placements: [{ startedOn: '2024-01-10', type: 'H3' }] }, []],
  ])('%s', (_because, said, owed) => expect(told([livingArrangement], said)).toEqual(owed.map((line) => `lc-post-18-living-arrangement ${line}`)));
});

describe('suitable accommodation', () => {
  const row = (recordedOn: string, accommodationSuitable: boolean | null, category = 2) => ({ recordedOn, accommodationSuitable, category });
  test.each<[string, SaidChild, string[]]>([
    ['suitable', { careLeavers: [row('2026-03-02', true)] }, ['2026-03-02 > 2026-03-02, met 2026-03-02']],
    ['not suitable, until recorded anew', { careLeavers: [row('2026-03-02', false), row('2026-05-05', true)] }, ['2026-03-02 > 2026-03-02, lapsed 2026-05-05', '2026-05-05 > 2026-05-05, met 2026-05-05']],
    ['nobody said', { careLeavers: [row('2026-03-02', null)] }, ['2026-03-02 > 2026-03-02, missing care-leavers.accommodation_suitable']],
    ['category 3', { careLeavers: [row('2026-03-02', false, 3)] }, []],
  ])('%s', (_because, said, owed) => expect(told([suitableAccommodation], said)).toEqual(owed.map((line) => `lc-suitable-accommodation ${line}`)));
});

describe('the end of support', () => {
  test.each<[string, SaidChild, string[]]>([
    ['half a year ahead of 21', inCare, ['2030-07-01 > 2031-01-01, lapsed 2031-01-01']],
    ['in education it goes on, to 25 at the latest', { ...inCare, careLeavers: [{ recordedOn: '2030-10-01', category: 3, activity: 'education' }] }, ['2034-07-01 > 2035-01-01, lapsed 2035-01-01']],
    ['recorded within the last half year', { careLeavers: [{ recordedOn: '2030-10-01', category: 3 }] }, ['2030-10-01 > 2031-01-01, lapsed 2031-01-01']],
    ['never a care leaver', {}, []],
  ])('%s', (_because, said, owed) => expect(told([endOfSupport], said)).toEqual(owed.map((line) => `lc-end ${line}`)));
});
