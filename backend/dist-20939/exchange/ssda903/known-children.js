import { doubtTexts } from './doubt-texts.js';
import { faultTexts } from './fault-texts.js';
import { isoFromReturnDate } from './return-date.js';
const realUpn = /^[A-Z]\d{11}[A-Z0-9]$/;
/** The children of the header that can be read. */ export function knownChildren(headers, judgement, today) {
    const children = new Map();
    const byUpn = new Map();
    for (const row of headers){
        const bornOn = isoFromReturnDate(row.cells['DOB'] ?? '');
        if (bornOn && bornOn > today) judgement.refuse(row, 'W01', 'DOB', faultTexts.bornLater());
        if (judgement.isRefused(row) || !bornOn) continue;
        const id = row.cells['CHILD'] ?? '';
        children.set(id, {
            id,
            bornOn,
            row
        });
        const upn = row.cells['UPN'] ?? '';
        const other = realUpn.test(upn) ? byUpn.get(upn) : undefined;
        if (other) judgement.doubt(row, 'W32', 'UPN', doubtTexts.sameUpn(other.cells['CHILD'] ?? '', other.line));
        else if (realUpn.test(upn)) byUpn.set(upn, row);
    }
    return children;
}
/** Refuses the rows that belong to no child of the header, or to one born on another day. */ export function checkWhose(rows, headers, children, judgement) {
    const headerLine = new Map(headers.map((row)=>[
            row.cells['CHILD'] ?? '',
            row
        ]));
    for (const row of rows){
        const id = row.cells['CHILD'] ?? '';
        if (id === '') continue;
        const child = children.get(id);
        const header = headerLine.get(id);
        const born = isoFromReturnDate(row.cells['DOB'] ?? '');
        if (child && born && born !== child.bornOn) {
            judgement.refuse(row, 'identity', 'DOB', faultTexts.otherBirth(row.cells['DOB'] ?? '', child.row.cells['DOB'] ?? ''));
        } else if (!child && header) {
            judgement.refuseAlong(row, 'reference', 'CHILD', faultTexts.childRefused(id, header.line));
        } else if (!child) {
            judgement.refuse(row, 'reference', 'CHILD', faultTexts.noChild(id));
        }
    }
}
/** Refuses whatever is left of children who were refused. */ export function refuseWithChild(judged, judgement) {
    for (const row of [
        ...judged.current.values()
    ].flat()){
        const child = judged.children.get(row.cells['CHILD'] ?? '');
        if (child && child.row !== row && judgement.isRefused(child.row) && !judgement.isRefused(row)) {
            judgement.refuseAlong(row, 'reference', 'CHILD', faultTexts.childRefused(child.id, child.row.line));
        }
    }
}

//# sourceMappingURL=known-children.js.map