export function outcomeOf({ judgement, counts, folded, origins }, ok, rejects) {
    const files = ok ? counts : Object.fromEntries(Object.entries(counts).map(([file, of])=>[
            file,
            {
                ...of,
                loaded: 0
            }
        ]));
    const sum = (field)=>Object.values(files).reduce((total, of)=>total + of[field], 0);
    const assumed = origins.filter(({ note })=>note === 'area-not-known').length;
    return {
        ok,
        rows: sum('rows'),
        loaded: sum('loaded'),
        rejected: sum('rejected'),
        superseded: sum('superseded'),
        notCarried: sum('notCarried'),
        files,
        folded: ok ? Object.fromEntries([
            ...folded.content.tables
        ].map(([name, { rows }])=>[
                name,
                rows.length
            ])) : {},
        faults: inOrder(judgement.faults),
        warnings: inOrder(judgement.warnings),
        notes: [
            ...assumed > 0 ? [
                {
                    rule: 'area-not-known',
                    count: assumed,
                    message: areaNotKnown
                }
            ] : [],
            ...sum('notCarried') > 0 ? [
                {
                    rule: 'not-carried',
                    count: sum('notCarried'),
                    message: notCarriedText
                }
            ] : []
        ],
        rejects
    };
}
const areaNotKnown = {
    en: 'The Welsh placement type says inside or outside the authority, and the area is not known: outside was chosen and the area left empty.',
    cy: 'Mae’r math o leoliad yng Nghymru yn dweud y tu mewn neu’r tu allan i’r awdurdod, ac nid yw’r ardal yn hysbys: dewiswyd y tu allan a gadawyd yr ardal yn wag.'
};
const notCarriedText = {
    en: 'Lawful rows the record has no place for: outcomes without a date, adoption forms, earlier permanence, deprivation of liberty, deaths without a day.',
    cy: 'Rhesi cyfreithlon nad oes lle iddynt yn y cofnod: canlyniadau heb ddyddiad, ffurflenni mabwysiadu, sefydlogrwydd cynharach, amddifadu o ryddid, marwolaethau heb ddiwrnod.'
};
function inOrder(findings) {
    return findings.toSorted((a, b)=>a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);
}

//# sourceMappingURL=import-outcome.js.map