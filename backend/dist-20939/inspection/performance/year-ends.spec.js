import { expect, test } from '@jest/globals';
import { trendDays } from './year-ends.js';
test.each([
    [
        '2018-01-01',
        [
            '2013-03-31',
            '2014-03-31',
            '2015-03-31',
            '2016-03-31',
            '2017-03-31',
            '2018-01-01'
        ],
        'the day itself comes last'
    ],
    [
        '2018-03-31',
        [
            '2014-03-31',
            '2015-03-31',
            '2016-03-31',
            '2017-03-31',
            '2018-03-31'
        ],
        'a year-end is not shown twice'
    ],
    [
        '2018-03-30',
        [
            '2013-03-31',
            '2014-03-31',
            '2015-03-31',
            '2016-03-31',
            '2017-03-31',
            '2018-03-30'
        ],
        'the day before a year-end'
    ]
])('the trend to %s is %j, because %s', (asAt, days)=>expect(trendDays(asAt)).toEqual(days));

//# sourceMappingURL=year-ends.spec.js.map