import { faultTexts } from './fault-texts.js';
import { isoFromReturnDate } from './return-date.js';
import { returnLayouts } from './return-layouts.js';
/** What each cell says by itself: there where it must be, a real date, one of the return's codes. */ export function checkCells(row, judgement) {
    if (judgement.isRefused(row)) return;
    for (const column of returnLayouts[row.file]){
        const text = row.cells[column.name] ?? '';
        const wrong = whatIsWrong(column, text);
        if (!wrong) continue;
        if (column.besides) judgement.leaveOut(row, wrong.rule, column.name, wrong.message);
        else judgement.refuse(row, wrong.rule, column.name, wrong.message);
    }
}
function whatIsWrong({ name, required, date, codes }, text) {
    if (text === '') return required ? {
        rule: 'required',
        message: faultTexts.required(name)
    } : null;
    if (date && isoFromReturnDate(text) === null) return {
        rule: name === 'DOB' ? 'W01' : 'W03',
        message: faultTexts.date(name, text)
    };
    if (codes && !codes.has(text.toUpperCase())) return {
        rule: 'W02',
        message: faultTexts.code(name, text)
    };
    return null;
}

//# sourceMappingURL=check-cells.js.map