import { EMPTY, instantOfCell } from './cell-values.js';
import { faultTexts } from './fault-texts.js';
const ends = {
    staff: {
        start: 'started_on',
        end: 'ended_on',
        isSpell: true
    },
    carers: {
        start: 'approved_on',
        end: 'approval_ended_on',
        isSpell: true
    },
    'periods-of-care': {
        start: 'started_on',
        end: 'ended_on',
        isSpell: true,
        apart: [
            'child_id'
        ]
    },
    'legal-statuses': {
        start: 'started_on',
        end: 'ended_on',
        isSpell: true,
        apart: [
            'child_id'
        ]
    },
    placements: {
        start: 'started_on',
        end: 'ended_on',
        isSpell: true,
        apart: [
            'child_id'
        ]
    },
    allocations: {
        start: 'started_on',
        end: 'ended_on',
        isSpell: true,
        apart: [
            'child_id',
            'role'
        ]
    },
    assessments: {
        start: 'started_on',
        end: 'completed_on',
        isSpell: false
    },
    escalations: {
        start: 'raised_on',
        end: 'resolved_on',
        isSpell: false
    },
    'missing-episodes': {
        start: 'missing_from',
        end: 'returned_at',
        isSpell: false
    },
    proceedings: {
        start: 'issued_on',
        end: 'final_order_on',
        isSpell: false
    },
    'child-protection': {
        start: 'registered_on',
        end: 'deregistered_on',
        isSpell: false
    }
};
/** A spell ends after it starts, and two of one kind are apart. Rows that repeat a key are left aside. */ export function checkSpells(table, repeated) {
    const rule = ends[table.file.name];
    if (!rule) return;
    const { start, end, isSpell, apart } = rule;
    const read = table.file.name === 'missing-episodes' ? (row, column)=>instantOfCell(table.text(row, column)) : table.day.bind(table);
    const spells = [];
    for (const [index, row] of table.rows.entries()){
        const from = read(row, start);
        const to = read(row, end);
        if (from === EMPTY || Number.isNaN(from) || Number.isNaN(to) || table.isRagged(row)) continue;
        if (to !== EMPTY && to < from) table.tell(index, 'end-before-start', end, faultTexts.endBeforeStart(end, start));
        else if (to === from && isSpell) table.tell(index, 'empty-spell', end, faultTexts.emptySpell(end, start));
        else if (apart && !repeated.has(index)) {
            const of = apart.map((column)=>table.text(row, column));
            if (!of.includes('')) spells.push({
                of: of.join('\u0000'),
                from,
                to: to === EMPTY ? Infinity : to,
                index
            });
        }
    }
    if (apart) checkApart(table, spells, start);
}
/** Where any two overlap, two that follow each other do, so each spell is held against the next alone. */ function checkApart(table, spells, start) {
    spells.sort((a, b)=>a.of < b.of ? -1 : a.of > b.of ? 1 : a.from - b.from || a.index - b.index);
    for(let at = 1; at < spells.length; at += 1){
        const [before, after] = [
            spells[at - 1],
            spells[at]
        ];
        if (!before || !after || before.of !== after.of || after.from >= before.to) continue;
        const later = Math.max(before.index, after.index);
        table.tell(later, 'overlap', start, faultTexts.overlap(table.lineOf(Math.min(before.index, after.index))));
    }
}

//# sourceMappingURL=check-spells.js.map