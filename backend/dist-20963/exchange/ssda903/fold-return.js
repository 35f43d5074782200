import { deathOf } from './check-episodes.js';
import { foldEpisodes } from './fold-episodes.js';
import { foldLeavers } from './fold-leavers.js';
import { foldPlacement } from './fold-placement.js';
import { foldWorkers } from './fold-workers.js';
import { FoldedTables } from './folded-tables.js';
import { lawfulEpisodes, lawfulRows } from './judged-return.js';
import { welshCode } from './map-codes.js';
import { britishMidnight, isoFromReturnDate } from './return-date.js';
/** The return has no names: what stands in their place says so, and the child's identifier tells one from another. */ export const noForenames = 'Not held';
/** Folds every row that was not refused into the tables of the extract. */ export function foldReturn(judged, finder, judgement) {
    const folded = new FoldedTables();
    for (const name of [
        'children',
        'periods-of-care',
        'legal-statuses',
        'placements'
    ])folded.open(name);
    const asylum = judged.current.has('uasc') ? new Map(lawfulRows(judged, 'uasc', judgement).map((row)=>[
            row.cells['CHILD'],
            row
        ])) : null;
    const cared = new Map();
    for (const child of judged.children.values()){
        if (judgement.isRefused(child.row)) continue;
        const episodes = lawfulEpisodes(judged, child.id, judgement);
        const spells = foldEpisodes(episodes);
        cared.set(child.id, spells);
        const death = deathOf(episodes, judgement);
        const asylumRow = asylum?.get(child.id);
        foldChild(folded, child, judgement, {
            unaccompanied: asylum && asylumRow !== undefined,
            homePostcode: spells.periods.at(-1)?.episodes.find(({ homePostcode })=>homePostcode)?.homePostcode,
            diedOn: death?.endedOn
        });
        foldSpells(folded, child.id, spells, finder);
    }
    foldReviews(folded, judged, judgement);
    foldMissing(folded, judged, judgement);
    foldWorkers(folded, judged, judgement);
    foldLeavers(folded, judged, cared, judgement);
    return {
        content: {
            authority: finder.authority,
            extractedAt: null,
            tables: folded.tables
        },
        folded
    };
}
function foldChild(folded, child, judgement, told) {
    const upn = child.row.cells['UPN'] ?? '';
    folded.put('children', {
        child_id: child.id,
        forenames: noForenames,
        surname: child.id,
        date_of_birth: child.bornOn,
        sex: welshCode('SEX', judgement.cell(child.row, 'SEX')),
        ethnicity: welshCode('ETHNIC', judgement.cell(child.row, 'ETHNIC').toUpperCase()),
        upn: /^UN\d$/i.test(upn) ? '' : upn,
        unaccompanied_asylum_seeking: told.unaccompanied,
        home_postcode: told.homePostcode,
        died_on: told.diedOn
    }, [
        child.row
    ]);
}
function foldSpells(folded, child, spells, finder) {
    for (const { startedOn, endedOn, episodes } of spells.periods){
        const last = episodes.at(-1);
        const reason = last?.reasonEnded === 'X1' ? null : welshCode('REC', last?.reasonEnded ?? '');
        folded.put('periods-of-care', {
            child_id: child,
            started_on: startedOn,
            ended_on: endedOn,
            reason_ended: endedOn && reason,
            category_of_need: episodes.find(({ need })=>need)?.need
        }, episodes.map(({ row })=>row));
    }
    for (const { startedOn, endedOn, episodes } of spells.legalStatuses){
        const status = welshCode('LS', episodes[0]?.legalStatus ?? '');
        folded.put('legal-statuses', {
            child_id: child,
            legal_status: status,
            started_on: startedOn,
            ended_on: endedOn
        }, episodes.map(({ row })=>row));
    }
    for (const spell of spells.placements)foldPlacement(folded, child, spell, finder);
}
function foldReviews(folded, judged, judgement) {
    if (judged.current.has('reviews')) folded.open('reviews');
    for (const row of lawfulRows(judged, 'reviews', judgement)){
        const [child, heldOn] = [
            row.cells['CHILD'] ?? '',
            isoFromReturnDate(row.cells['REVIEW'] ?? '')
        ];
        folded.put('reviews', {
            review_id: `${child}/${heldOn}`,
            child_id: child,
            held_on: heldOn,
            participation: row.cells['REVIEW_CODE']?.toUpperCase()
        }, [
            row
        ]);
    }
}
/** The return tells days: a child is taken to be missing from the first moment of one to the first moment of the other. */ function foldMissing(folded, judged, judgement) {
    if (judged.current.has('missing')) folded.open('missing-episodes');
    for (const row of lawfulRows(judged, 'missing', judgement)){
        const instant = (column)=>{
            const day = isoFromReturnDate(row.cells[column] ?? '');
            return day && britishMidnight(day);
        };
        folded.put('missing-episodes', {
            child_id: row.cells['CHILD'],
            missing_from: instant('MIS_START'),
            returned_at: instant('MIS_END')
        }, [
            row
        ]);
    }
}

//# sourceMappingURL=fold-return.js.map