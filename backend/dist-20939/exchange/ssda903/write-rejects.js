import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
/**
 * Gives back the rows that were not loaded, as they were written, each file under its own name and heading; and
 * `reasons.csv`, a line for each reason, also for the cells left out of rows that were loaded. A file of an earlier run that
 * has nothing to say any more is taken away. Answers how many rows were given back.
 */ export async function writeRejects(folder, judgement, headings) {
    const refused = [
        ...judgement.refused()
    ].sort(([a], [b])=>a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1);
    const byPath = Map.groupBy(refused, ([row])=>row.path);
    await mkdir(folder, {
        recursive: true
    });
    for (const [path, heading] of headings){
        const rows = byPath.get(path);
        if (!rows) {
            await rm(join(folder, path), {
                force: true
            });
            continue;
        }
        await mkdir(dirname(join(folder, path)), {
            recursive: true
        });
        await writeFile(join(folder, path), `${[
            heading,
            ...rows.map(([row])=>row.raw)
        ].join('\r\n')}\r\n`);
    }
    const reasons = [
        ...refused.flatMap(([, found])=>found.map((one)=>reason('row', one))),
        ...[
            ...judgement.shortened()
        ].flatMap(([row, found])=>judgement.isRefused(row) ? [] : found.map((one)=>reason('cell', one)))
    ];
    const columns = [
        'file',
        'line',
        'column',
        'rule',
        'child',
        'rejected',
        'message_en',
        'message_cy'
    ];
    await writeFile(join(folder, 'reasons.csv'), stringify(reasons, {
        header: true,
        columns,
        record_delimiter: 'windows',
        escape_formulas: true,
        bom: true
    }));
    return refused.length;
}
function reason(rejected, { message, ...finding }) {
    return {
        ...finding,
        rejected,
        message_en: message.en,
        message_cy: message.cy
    };
}

//# sourceMappingURL=write-rejects.js.map