import { leaverDay } from './check-leavers.js';
import { lawfulRows } from './judged-return.js';
import { welshCode } from './map-codes.js';
/** Rows that tell of a death without a day: nothing of them can be recorded. */ export function isDeathWithoutDay(row) {
    return row.file === 'oc3' && row.cells['IN_TOUCH']?.toUpperCase() === 'DIED';
}
/** Circumstances of young people leaving care, as of the birthday in the return year. */ export function foldLeavers(folded, judged, cared, judgement) {
    for (const row of lawfulRows(judged, 'oc3', judgement)){
        const day = leaverDay(row, judged);
        if (!day || isDeathWithoutDay(row)) continue;
        const child = row.cells['CHILD'] ?? '';
        const lives = row.cells['ACCOM']?.toUpperCase() ?? '';
        const accommodation = lives === '' || lives === '0' ? null : welshCode('ACCOM', lives.slice(0, 1)) ?? 'OTHER';
        folded.put('care-leavers', {
            child_id: child,
            recorded_on: day.recordedOn,
            category: categoryOf(day, cared.get(child)),
            accommodation: accommodation === 'WIR' && day.age < 18 ? 'OTHER' : accommodation,
            accommodation_suitable: accommodation && lives.endsWith('1'),
            activity: welshCode('ACTIV', row.cells['ACTIV']?.toUpperCase() ?? ''),
            in_touch: row.cells['IN_TOUCH']?.toUpperCase() === 'YES'
        }, [
            row
        ]);
    }
}
/** 1 while still looked after, 2 once out of care under eighteen, 3 from eighteen. Whether thirteen weeks were served is not told. */ function categoryOf({ age, recordedOn }, spells) {
    if (age >= 18) return '3';
    return spells?.periods.some(({ startedOn, endedOn })=>startedOn <= recordedOn && (!endedOn || recordedOn < endedOn)) ? '1' : '2';
}

//# sourceMappingURL=fold-leavers.js.map