import { expect, test } from '@jest/globals';
import { isDate, isInstant, todayInBritain } from './given-date.js';
test.each([
    [
        '2018-01-31',
        true
    ],
    [
        '2018-02-29',
        false
    ],
    [
        '2020-02-29',
        true
    ],
    [
        '31/01/2018',
        false
    ],
    [
        '',
        false
    ],
    [
        '2018-13-01',
        false
    ]
])('%s is a date: %s', (text, is)=>expect(isDate(text)).toBe(is));
test.each([
    [
        '2026-11-24T14:05:00Z',
        true,
        'UTC'
    ],
    [
        '2026-11-24T14:05:00.123456+01:00',
        true,
        'microseconds and an offset'
    ],
    [
        '2026-11-24 14:05:00.12+00',
        true,
        'as PostgreSQL prints it'
    ],
    [
        '2026-11-24T14:05:00',
        false,
        'no zone'
    ],
    [
        '2026-11-24',
        false,
        'a date is no instant'
    ],
    [
        '2026-02-30T10:00:00Z',
        false,
        'no such date'
    ],
    [
        '2026-11-24T25:00:00Z',
        false,
        'no such hour'
    ]
])('%s is an instant: %s, because %s', (text, is)=>expect(isInstant(text)).toBe(is));
test.each([
    [
        '2026-06-15T23:30:00Z',
        '2026-06-16',
        'summer time'
    ],
    [
        '2026-01-15T23:30:00Z',
        '2026-01-15',
        'winter'
    ]
])('at %s it is %s in Britain, because %s', (now, today)=>expect(todayInBritain(new Date(now))).toBe(today));

//# sourceMappingURL=given-date.spec.js.map