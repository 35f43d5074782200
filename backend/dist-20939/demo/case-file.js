/** The child’s identifier: `GN100012`. */ export function childIdOf({ no }) {
    return `GN${100_000 + no}`;
}
/** Numbers the rows of one kind in a child’s file: `GN100012-V3`. */ export function numbering(childId, letter) {
    let count = 0;
    return ()=>`${childId}-${letter}${++count}`;
}
/** Who had the child on a day; undefined when nobody had. */ export function workerOn(turns, day) {
    return turns.findLast(({ from, to })=>from <= day && day < to)?.worker.id;
}

//# sourceMappingURL=case-file.js.map