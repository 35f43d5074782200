import { lawfulRows } from './judged-return.js';
import { isoFromReturnDate } from './return-date.js';
/** Social workers and their allocations. A worker is in post from the first allocation told of; the return has no names. */ export function foldWorkers(folded, judged, judgement) {
    const rows = lawfulRows(judged, 'sw_episodes', judgement);
    const day = (row, column)=>isoFromReturnDate(row.cells[column] ?? '');
    for (const [worker, own] of Map.groupBy(rows, (row)=>row.cells['SW_ID'] ?? '')){
        const first = own.map((row)=>day(row, 'SW_DECOM') ?? '').sort()[0];
        folded.put('staff', {
            staff_id: worker,
            name: `Not held (${worker})`,
            job: 'social-worker',
            started_on: first
        }, own);
    }
    for (const row of rows){
        folded.put('allocations', {
            child_id: row.cells['CHILD'],
            staff_id: row.cells['SW_ID'],
            role: 'social-worker',
            started_on: day(row, 'SW_DECOM'),
            ended_on: day(row, 'SW_DEC')
        }, [
            row
        ]);
    }
}

//# sourceMappingURL=fold-workers.js.map