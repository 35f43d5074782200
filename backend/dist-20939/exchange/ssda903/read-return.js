import { basename, dirname, extname } from 'node:path';
import { doubtTexts } from './doubt-texts.js';
import { faultTexts } from './fault-texts.js';
import { readRows } from './read-rows.js';
import { otherFileNames } from './return-layouts.js';
import { returnFiles } from './return-row.js';
/**
 * The rows of a return's files. File names are matched whatever their case and punctuation. What cannot be read is told to
 * the judgement; nothing here throws for what a file holds.
 */ export function readReturn(files, judgement) {
    const content = {
        rows: new Map(),
        headings: new Map()
    };
    for (const { path, text } of files){
        const file = fileNamed(basename(path));
        if (!file) {
            judgement.doubtFile(path, 'file', null, doubtTexts.unknownFile());
            continue;
        }
        const year = dirname(path) === '.' ? '' : dirname(path);
        const { heading, rows } = readRows(text, {
            file,
            path,
            year
        }, judgement);
        content.headings.set(path, heading);
        content.rows.set(file, [
            ...content.rows.get(file) ?? [],
            ...rows
        ]);
    }
    for (const needed of [
        'header',
        'episodes'
    ]){
        if (!content.rows.has(needed)) judgement.refuseFile(`${needed}.csv`, 'file', null, faultTexts.noFile(needed));
    }
    return content;
}
/** Which of the return's files a file name means. */ export function fileNamed(name) {
    if (extname(name).toLowerCase() !== '.csv') return undefined;
    const letters = (text)=>text.toLowerCase().replace(/[^a-z0-9]/g, '');
    const plain = letters(basename(name, extname(name)));
    return otherFileNames[plain] ?? returnFiles.find((file)=>letters(file) === plain);
}

//# sourceMappingURL=read-return.js.map