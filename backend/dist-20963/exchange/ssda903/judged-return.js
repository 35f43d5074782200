/** The rows of a file that load. */ export function lawfulRows(judged, file, judgement) {
    return (judged.current.get(file) ?? []).filter((row)=>!judgement.isRefused(row));
}
/** The episodes of a child that load, in order of start. */ export function lawfulEpisodes(judged, child, judgement) {
    return (judged.episodes.get(child) ?? []).filter(({ row })=>!judgement.isRefused(row));
}

//# sourceMappingURL=judged-return.js.map