import { isTemporary } from './episode.js';
import { isDeathWithoutDay } from './fold-leavers.js';
import { lawfulEpisodes, lawfulRows } from './judged-return.js';
import { leaverDay } from './check-leavers.js';
import { welshCode } from './map-codes.js';
import { welshPlacement } from './map-placement.js';
import { isoFromReturnDate } from './return-date.js';
/** Every code of the rows that load and what became of it. Codes recorded as they stand are kept too: they are the source's word. */ export function originsOf(judged, finder, judgement) {
    const origins = [];
    const note = (row, heldOn, field, mapped, why = null)=>{
        const original = judgement.cell(row, field).toUpperCase();
        if (original && heldOn) origins.push({
            child: row.cells['CHILD'] ?? '',
            file: row.file,
            field,
            heldOn,
            original,
            mapped,
            note: why
        });
    };
    for (const child of judged.children.values()){
        if (judgement.isRefused(child.row)) continue;
        note(child.row, child.bornOn, 'SEX', welshCode('SEX', judgement.cell(child.row, 'SEX')));
        note(child.row, child.bornOn, 'ETHNIC', welshCode('ETHNIC', judgement.cell(child.row, 'ETHNIC').toUpperCase()));
        for (const episode of lawfulEpisodes(judged, child.id, judgement)){
            const { row, startedOn } = episode;
            const mapped = (field)=>note(row, startedOn, field, welshCode(field, row.cells[field]?.toUpperCase() ?? ''));
            [
                'RNE',
                'LS',
                'CIN',
                'PLACE_PROVIDER',
                'REC',
                'REASON_PLACE_CHANGE'
            ].forEach(mapped);
            const { type, isChosen } = welshPlacement(episode, finder);
            note(row, startedOn, 'PLACE', type, isTemporary(episode) ? 'temporary-move' : isChosen ? 'area-not-known' : null);
            note(row, startedOn, 'URN', null);
        }
    }
    const date = (row, column)=>isoFromReturnDate(row.cells[column] ?? '');
    const asItStands = (row, heldOn, field)=>note(row, heldOn, field, row.cells[field]?.toUpperCase() ?? null);
    for (const row of lawfulRows(judged, 'reviews', judgement))asItStands(row, date(row, 'REVIEW'), 'REVIEW_CODE');
    for (const row of lawfulRows(judged, 'missing', judgement))note(row, date(row, 'MIS_START'), 'MISSING', null);
    for (const row of lawfulRows(judged, 'sw_episodes', judgement))note(row, date(row, 'SW_DECOM'), 'SW_REASON', null);
    for (const row of lawfulRows(judged, 'oc3', judgement).filter((one)=>!isDeathWithoutDay(one))){
        const heldOn = leaverDay(row, judged)?.recordedOn ?? null;
        note(row, heldOn, 'IN_TOUCH', String(row.cells['IN_TOUCH']?.toUpperCase() === 'YES'));
        note(row, heldOn, 'ACTIV', welshCode('ACTIV', row.cells['ACTIV']?.toUpperCase() ?? ''));
        note(row, heldOn, 'ACCOM', welshCode('ACCOM', row.cells['ACCOM']?.slice(0, 1).toUpperCase() ?? ''));
    }
    return origins;
}

//# sourceMappingURL=origins.js.map