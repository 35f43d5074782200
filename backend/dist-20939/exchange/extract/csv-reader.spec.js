import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { CsvReader } from './csv-reader.js';
import { readTable } from './read-table.js';
function read(...pieces) {
    const reader = new CsvReader();
    for (const [index, piece] of pieces.entries())reader.take(piece, index === pieces.length - 1);
    return reader;
}
describe('Reading comma-separated text', ()=>{
    it.each([
        [
            'a,b\nc,d',
            [
                [
                    'a',
                    'b'
                ],
                [
                    'c',
                    'd'
                ]
            ],
            [
                1,
                2
            ],
            'the last line need not end'
        ],
        [
            'a\r\n"b"\r\n',
            [
                [
                    'a'
                ],
                [
                    'b'
                ]
            ],
            [
                1,
                2
            ],
            'either line ending'
        ],
        [
            'a\n"b\r\nc"\nd\n',
            [
                [
                    'a'
                ],
                [
                    'b\r\nc'
                ],
                [
                    'd'
                ]
            ],
            [
                1,
                2,
                4
            ],
            'a line break inside quotes moves the lines on'
        ],
        [
            '"a ""b"", c",\n',
            [
                [
                    'a "b", c',
                    ''
                ]
            ],
            [
                1
            ],
            'doubled quotes and commas inside quotes'
        ],
        [
            'a\n\n\nb\n',
            [
                [
                    'a'
                ],
                [
                    'b'
                ]
            ],
            [
                1,
                4
            ],
            'empty lines are passed over'
        ],
        [
            'a,5" pipe\n',
            [
                [
                    'a',
                    '5" pipe'
                ]
            ],
            [
                1
            ],
            'a quote inside a bare cell is a quote'
        ]
    ])('%j', (text, rows, lines, because)=>{
        const reader = read(text);
        expect({
            because,
            rows: reader.rows,
            lines: reader.lines
        }).toEqual({
            because,
            rows,
            lines
        });
    });
    it('tells where a quote does not pair, and reads the rest', ()=>{
        const reader = read('a,b\n"c"x,d\ne,f\n');
        expect([
            reader.rows,
            reader.brokenLines
        ]).toEqual([
            [
                [
                    'a',
                    'b'
                ],
                [
                    'e',
                    'f'
                ]
            ],
            [
                2
            ]
        ]);
    });
    it('gives back whatever was written, however it is cut in pieces', ()=>{
        const cell = fc.string({
            unit: fc.constantFrom('a', 'ŵ', ' ', ',', '"', '\n', '\r\n', "'", '\\', '=')
        });
        const rows = fc.array(fc.tuple(cell, cell, fc.constant('end')), {
            minLength: 1
        });
        fc.assert(fc.property(rows, fc.nat(), fc.nat(), (given, a, b)=>{
            const text = stringify(given);
            const [first, second] = [
                a % (text.length + 1),
                b % (text.length + 1)
            ].sort((x, y)=>x - y);
            expect(read(text.slice(0, first), text.slice(first, second), text.slice(second)).rows).toEqual(given);
        }));
    });
    it('leaves a byte order mark aside, and tells each line that is not UTF-8', ()=>{
        const unread = [];
        expect(readTable('staff', Buffer.from('\uFEFFname\nŴyn\n'), unread).columns).toEqual([
            'name'
        ]);
        expect(unread).toEqual([]);
        expect(readTable('staff', Buffer.from('name\nMair\nSi\xe2n\n', 'latin1'), unread).rows).toEqual([
            [
                'Mair'
            ],
            [
                'Siân'
            ]
        ]);
        expect(unread).toMatchObject([
            {
                file: 'staff.csv',
                line: 3,
                rule: 'not-utf8'
            }
        ]);
    });
});

//# sourceMappingURL=csv-reader.spec.js.map