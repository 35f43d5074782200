import { checkCells } from './check-cells.js';
import { checkEpisodes, deathOf } from './check-episodes.js';
import { checkEvents } from './check-events.js';
import { checkLeaver } from './check-leavers.js';
import { episodeOf } from './episode.js';
import { checkWhose, knownChildren } from './known-children.js';
import { newestRows } from './newest-rows.js';
import { returnYearEnd } from './return-year.js';
import { returnFiles } from './return-row.js';
/** Finds what of a return cannot be true or read and refuses its rows. Compares every readable key, so one bad cell is one fault. */ export function judgeReturn(content, judgement, today) {
    const judged = {
        children: new Map(),
        current: new Map(),
        superseded: new Map(),
        episodes: new Map(),
        yearEnds: new Map()
    };
    for (const file of returnFiles.filter((name)=>content.rows.has(name))){
        const { current, superseded } = newestRows(file, content.rows.get(file) ?? [], judgement);
        for (const row of current)checkCells(row, judgement);
        judged.current.set(file, current);
        judged.superseded.set(file, superseded);
    }
    const headers = judged.current.get('header') ?? [];
    const others = [
        ...judged.current
    ].flatMap(([file, rows])=>file === 'header' ? [] : rows);
    judged.children = knownChildren(headers, judgement, today);
    checkWhose(others, headers, judged.children, judgement);
    judged.episodes = episodesByChild(judged.current.get('episodes') ?? []);
    const all = content.rows.get('episodes') ?? [];
    for (const { year } of [
        ...all,
        ...others
    ]){
        if (!judged.yearEnds.has(year)) judged.yearEnds.set(year, returnYearEnd(year, all));
    }
    const rowsOf = Map.groupBy(others, (row)=>row.cells['CHILD'] ?? '');
    for (const id of new Set([
        ...judged.episodes.keys(),
        ...rowsOf.keys()
    ])){
        const bornOn = judged.children.get(id)?.bornOn ?? null;
        const episodes = judged.episodes.get(id) ?? [];
        checkEpisodes(episodes, bornOn, judgement);
        checkEvents(rowsOf.get(id) ?? [], bornOn, deathOf(episodes, judgement), judgement);
    }
    for (const row of judged.current.get('oc3') ?? [])checkLeaver(row, judged, judgement);
    return judged;
}
function episodesByChild(rows) {
    const readable = rows.flatMap((row)=>episodeOf(row) ?? []).sort((a, b)=>a.startedOn < b.startedOn ? -1 : a.startedOn > b.startedOn ? 1 : a.row.line - b.row.line);
    return Map.groupBy(readable, ({ row })=>row.cells['CHILD'] ?? '');
}

//# sourceMappingURL=judge-return.js.map