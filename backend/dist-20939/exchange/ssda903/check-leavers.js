import { faultTexts } from './fault-texts.js';
import { birthdayIn } from './return-year.js';
/** The file has no date: its circumstances are those of the birthday in the return year. Null where the year or child is not known. */ export function leaverDay(row, { children, yearEnds }) {
    const child = children.get(row.cells['CHILD'] ?? '');
    const yearEnd = yearEnds.get(row.year);
    if (!child || !yearEnd) return null;
    const recordedOn = birthdayIn(yearEnd, child.bornOn);
    return {
        recordedOn,
        age: Number(recordedOn.slice(0, 4)) - Number(child.bornOn.slice(0, 4))
    };
}
/** Categories of young people leaving care begin at sixteen and end at twenty-five. */ export function checkLeaver(row, judged, judgement) {
    const day = leaverDay(row, judged);
    if (day && (day.age < 16 || day.age > 25)) judgement.refuse(row, 'W29', 'DOB', faultTexts.noCategory(day.age));
}

//# sourceMappingURL=check-leavers.js.map