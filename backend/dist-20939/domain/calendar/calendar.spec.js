import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayFromIso, isoFromDay, weekday } from './day.js';
import { addMonths, ageOn, sixMonthsTo, yearTo } from './months.js';
import { addWorkingDays } from './working-days.js';
const after = (iso, months)=>isoFromDay(addMonths(dayFromIso(iso), months));
const holidays = new Set([
    '2017-12-25',
    '2017-12-26',
    '2018-01-01',
    '2018-03-30',
    '2018-04-02'
].map(dayFromIso));
test.each([
    '2018-02-29',
    '2018-13-01',
    '2018-00-10',
    '2018-1-1',
    '18-01-01',
    '2018-01-01T00:00',
    '',
    '2018-04-31',
    ' 2018-01-01'
])('“%s” is no date', (text)=>expect(()=>dayFromIso(text)).toThrow(RangeError));
test.each([
    [
        '2018-08-31',
        6,
        '2019-02-28',
        'a month too short ends on its last day'
    ],
    [
        '2019-08-31',
        6,
        '2020-02-29',
        'in a leap year on the 29th'
    ],
    [
        '2018-02-28',
        6,
        '2018-08-28',
        'there is no end-of-month stickiness'
    ],
    [
        '2020-02-29',
        12,
        '2021-02-28',
        'cut short'
    ],
    [
        '2018-03-31',
        -12,
        '2017-03-31',
        'backwards'
    ],
    [
        '2018-03-31',
        -1,
        '2018-02-28',
        'backwards, cut short'
    ]
])('%s and %d months is %s, because %s', (iso, months, then)=>expect(after(iso, months)).toBe(then));
test.each([
    [
        '2008-02-29',
        '2021-02-28',
        12,
        'no birthday yet on 28 February of a common year'
    ],
    [
        '2008-02-29',
        '2021-03-01',
        13,
        'the birthday is 1 March in a common year'
    ],
    [
        '2008-02-29',
        '2024-02-29',
        16,
        'and 29 February in a leap year'
    ],
    [
        '2005-01-01',
        '2018-01-01',
        13,
        'the birthday itself'
    ],
    [
        '2005-01-02',
        '2018-01-01',
        12,
        'the day before'
    ]
])('born %s is on %s aged %s, because %s', (born, on, age)=>expect(ageOn(dayFromIso(born), dayFromIso(on))).toBe(age));
test.each([
    [
        '2017-12-22',
        25,
        '2018-01-31',
        'Christmas, Boxing Day and New Year’s Day left out'
    ],
    [
        '2017-12-23',
        1,
        '2017-12-27',
        'a Saturday is day 0 all the same'
    ],
    [
        '2018-03-29',
        1,
        '2018-04-03',
        'Good Friday and Easter Monday'
    ],
    [
        '2018-01-08',
        5,
        '2018-01-15',
        'a plain week'
    ],
    [
        '1980-01-04',
        1,
        '1980-01-07',
        'before the days laid out'
    ]
])('from %s working day %d is %s, because %s', (iso, n, then)=>expect(isoFromDay(addWorkingDays(dayFromIso(iso), n, holidays))).toBe(then));
test('the year to 31 March begins on 1 April, and six months to 1 January on 2 July', ()=>{
    expect(isoFromDay(yearTo(dayFromIso('2018-03-31')))).toBe('2017-04-01');
    expect(isoFromDay(sixMonthsTo(dayFromIso('2018-01-01')))).toBe('2017-07-02');
});
test('days, months and weekdays agree with Temporal over four centuries', ()=>{
    const epoch = Temporal.PlainDate.from('1970-01-01');
    fc.assert(fc.property(fc.integer({
        min: -60000,
        max: 80000
    }), fc.integer({
        min: -400,
        max: 400
    }), (day, months)=>{
        const date = epoch.add({
            days: day
        });
        expect(isoFromDay(day)).toBe(date.toString());
        expect(dayFromIso(date.toString())).toBe(day);
        expect(weekday(day)).toBe(date.dayOfWeek);
        expect(isoFromDay(addMonths(day, months))).toBe(date.add({
            months
        }).toString());
    }), {
        numRuns: 2000
    });
});

//# sourceMappingURL=calendar.spec.js.map