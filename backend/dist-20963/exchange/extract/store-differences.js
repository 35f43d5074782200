import { compareTable } from './compare-table.js';
import { ImportCancelled } from './import-outcome.js';
import { tellKept } from './tell-kept.js';
import { addRows, changeRows, keepWhatIsUsed, removeRows } from './write-tables.js';
/** Holds every staged table against the record and, where anything differs, takes the next position and writes it. */ export async function storeDifferences(manager, tables, content, options) {
    const before = await positionNow(manager);
    let compared = await compareAll(manager, tables, options);
    if (hasWork(compared)) {
        const [{ taken }] = await manager.query('select record.take_position() as taken');
        // Somebody recorded something while this waited for its turn: what they recorded counts as edited here.
        if (taken !== before + 1) compared = await compareAll(manager, tables, options);
        await write(manager, compared, options);
    }
    const kept = await tellKept(manager, compared, content);
    return {
        changes: [
            ...compared
        ].map(([{ file }, { isFirst: _, ...counts }])=>({
                table: file.name,
                ...counts
            })),
        kept
    };
}
async function compareAll(manager, tables, options) {
    const compared = new Map();
    for (const [index, table] of tables.entries()){
        if (options.isCancelled?.()) throw new ImportCancelled();
        options.onProgress?.('compare', index / tables.length);
        compared.set(table, await compareTable(manager, table, options.overwriteEdits ?? false));
    }
    return compared;
}
/** What leaves makes room before anything comes; what is referred to comes before, and leaves after, what refers to it. */ async function write(manager, compared, options) {
    const forward = [
        ...compared
    ];
    const backward = forward.toReversed();
    const isParent = ({ ownNumber, table })=>ownNumber !== null && table !== 'placements';
    const leave = async (ofParents)=>{
        for (const [table, comparison] of backward){
            if (comparison.removed === 0 || isParent(table) !== ofParents) continue;
            const { length } = await keepWhatIsUsed(manager, table);
            comparison.removed -= length;
            comparison.kept += length;
            if (comparison.removed > 0) await removeRows(manager, table);
        }
    };
    await leave(false);
    for (const [index, [table, { added, changed, isFirst }]] of forward.entries()){
        if (options.isCancelled?.()) throw new ImportCancelled();
        options.onProgress?.('store', index / forward.length);
        if (changed > 0) await changeRows(manager, table);
        if (added > 0) await addRows(manager, table, isFirst);
    }
    await leave(true);
}
function hasWork(compared) {
    return [
        ...compared.values()
    ].some(({ added, changed, removed })=>added + changed + removed > 0);
}
async function positionNow(manager) {
    const [clock] = await manager.query('select position from record.clocks where authority_id = record.current_authority()');
    return clock?.position ?? 0;
}

//# sourceMappingURL=store-differences.js.map