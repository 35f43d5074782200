/**
 * Folds, lets the extract check what came of it, and refuses the last row of the return behind each fault that is left,
 * until none is. A fault that no row stands behind is told of the file as a whole. Warnings are told of the first row behind each.
 */ export function checkFolded(fold, check, judgement, today) {
    for(;;){
        const folded = fold();
        const { faults, warnings } = check(folded.content, today);
        let refused = 0;
        for (const { file, line, column, rule, message } of faults){
            const source = sourcesOf(folded, file, line).findLast((row)=>!judgement.isRefused(row));
            if (!source) continue;
            judgement.refuse(source, rule, null, said(column ?? file, message));
            refused += 1;
        }
        if (refused > 0) continue;
        for (const { file, column, rule, message } of faults)judgement.refuseFile(file, rule, column, message);
        for (const { file, line, column, rule, message } of warnings){
            const [source] = sourcesOf(folded, file, line);
            if (source) judgement.doubt(source, rule, null, said(column ?? file, message));
        }
        return folded;
    }
}
function sourcesOf({ folded }, file, line) {
    return folded.sourcesOf(file.replace(/\.csv$/, ''), line);
}
/** The extract speaks of its own columns, which the return does not have. */ function said(where, { en, cy }) {
    return {
        en: `${where}: ${en}`,
        cy: `${where}: ${cy}`
    };
}

//# sourceMappingURL=check-folded.js.map