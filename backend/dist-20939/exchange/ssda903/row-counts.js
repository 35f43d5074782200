import { leaverDay } from './check-leavers.js';
import { isDeathWithoutDay } from './fold-leavers.js';
import { notCarried } from './return-layouts.js';
export function countRows(judged, judgement) {
    const counts = {};
    for (const [file, current] of judged.current){
        const superseded = judged.superseded.get(file)?.length ?? 0;
        const lawful = current.filter((row)=>!judgement.isRefused(row));
        const left = lawful.filter((row)=>isLeft(row, judged)).length;
        counts[file] = {
            rows: current.length + superseded,
            loaded: lawful.length - left,
            rejected: current.length - lawful.length,
            superseded,
            notCarried: left
        };
    }
    return counts;
}
function isLeft(row, judged) {
    return notCarried.has(row.file) || isDeathWithoutDay(row) || row.file === 'oc3' && leaverDay(row, judged) === null;
}

//# sourceMappingURL=row-counts.js.map