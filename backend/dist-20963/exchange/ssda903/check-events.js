import { faultTexts } from './fault-texts.js';
import { isoFromReturnDate } from './return-date.js';
/** The start and end columns of files whose rows are spells or events, and whether the child is there when they begin. */ const spellColumns = {
    reviews: {
        start: 'REVIEW',
        present: true
    },
    missing: {
        start: 'MIS_START',
        end: 'MIS_END',
        present: true,
        canBeEmpty: true,
        alone: true
    },
    sw_episodes: {
        start: 'SW_DECOM',
        end: 'SW_DEC',
        alone: true
    },
    placed_for_adoption: {
        start: 'DATE_PLACED',
        end: 'DATE_PLACED_CEASED',
        present: true,
        canBeEmpty: true
    },
    dolo: {
        start: 'DOLO_START',
        end: 'DOLO_END',
        present: true,
        canBeEmpty: true
    }
};
/**
 * Refuses rows of one child, other than episodes, that cannot be true: an end before its start, before birth, after death,
 * two spells of one kind at once.
 */ export function checkEvents(rows, bornOn, death, judgement) {
    for (const [file, own] of Map.groupBy(rows, (row)=>row.file)){
        const columns = spellColumns[file];
        if (!columns) continue;
        const day = (row, column)=>column ? isoFromReturnDate(row.cells[column] ?? '') : null;
        for (const row of own){
            const [start, end] = [
                day(row, columns.start),
                day(row, columns.end)
            ];
            if (columns.end && start && end && end < start) judgement.refuse(row, 'W03', columns.end, faultTexts.endBeforeStart(columns.end, columns.start));
            if (columns.end && start && end === start && !columns.canBeEmpty) judgement.refuse(row, 'W10', columns.end, faultTexts.emptySpell(columns.end, columns.start));
            if (start && bornOn && start < bornOn && columns.present) judgement.refuse(row, 'W03', columns.start, faultTexts.beforeBirth(columns.start));
            if (start && death?.endedOn && start > death.endedOn && columns.present) judgement.refuse(row, 'W08', columns.start, faultTexts.afterDeath(death.row.line));
        }
        if (columns.alone) checkAlone(own, columns.start, columns.end, judgement);
    }
}
/** A spell with no end goes on for good; one whose end cannot be read is taken to end as it starts. */ function checkAlone(rows, startColumn, endColumn, judgement) {
    const spells = rows.flatMap((row)=>{
        const start = isoFromReturnDate(row.cells[startColumn] ?? '');
        const endText = endColumn && row.cells[endColumn] || '';
        return start ? [
            {
                row,
                start,
                end: endText === '' ? '9999' : isoFromReturnDate(endText) ?? start
            }
        ] : [];
    });
    let before;
    for (const spell of spells.sort((a, b)=>a.start < b.start ? -1 : 1)){
        if (before && before.end > spell.start) judgement.refuse(spell.row, 'W05', startColumn, faultTexts.overlap(before.row.line));
        else before = spell;
    }
}

//# sourceMappingURL=check-events.js.map