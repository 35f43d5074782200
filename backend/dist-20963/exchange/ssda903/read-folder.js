import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileNamed } from './read-return.js';
/** The CSV files of a folder of one year, or of a folder of year folders. Throws where the folder cannot be read. */ export async function readFolder(folder) {
    const entries = (await readdir(folder, {
        withFileTypes: true
    })).sort((a, b)=>a.name < b.name ? -1 : 1);
    const paths = entries.filter((entry)=>entry.isFile()).map(({ name })=>name);
    for (const { name: year } of entries.filter((entry)=>entry.isDirectory())){
        const names = (await readdir(join(folder, year))).sort();
        if (names.some(fileNamed)) paths.push(...names.map((name)=>`${year}/${name}`));
    }
    const tables = paths.filter((path)=>extname(path).toLowerCase() === '.csv');
    return Promise.all(tables.map(async (path)=>({
            path,
            text: decode(await readFile(join(folder, path)))
        })));
}
/** UTF-8 with or without a mark; a file that is not UTF-8 is read as the code page the return's older spreadsheets write. */ function decode(bytes) {
    try {
        return new TextDecoder('utf-8', {
            fatal: true
        }).decode(bytes);
    } catch  {
        return new TextDecoder('windows-1252').decode(bytes); // Not UTF-8: the decoder above says so by throwing.
    }
}

//# sourceMappingURL=read-folder.js.map