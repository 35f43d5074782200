import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isExtractFile } from './extract-schema.js';
import { readDataPackage } from './read-data-package.js';
import { readTable } from './read-table.js';
import { faultTexts } from './fault-texts.js';
/** Reads a folder: its CSV files and datapackage.json. Anything else in it is not the extract's. */ export async function readExtractFolder(folder, onFile) {
    const names = (await readdir(folder, {
        withFileTypes: true
    })).filter((entry)=>!entry.isDirectory()).map(({ name })=>name);
    const reading = new Reading();
    for (const name of names.sort()){
        if (!isOurs(name)) continue;
        onFile?.(name);
        reading.take({
            name,
            bytes: await readFile(join(folder, name))
        });
    }
    return reading.read();
}
/** The same for files that were uploaded. */ export function readExtractFiles(files) {
    const reading = new Reading();
    for (const { name, bytes } of files){
        const bare = name.split(/[\\/]/).at(-1) ?? name;
        if (isOurs(bare)) reading.take({
            name: bare,
            bytes
        });
    }
    return Promise.resolve(reading.read());
}
function isOurs(name) {
    return !name.startsWith('.') && !name.startsWith('~$') && (/\.csv$/i.test(name) || name === 'datapackage.json');
}
let Reading = class Reading {
    take({ name, bytes }) {
        const bare = name.replace(/\.csv$/i, '');
        if (name === 'datapackage.json') this.described = bytes;
        else if (isExtractFile(bare)) this.tables.set(bare, readTable(bare, bytes, this.unread));
        else this.unread.push({
            file: name,
            line: 1,
            column: null,
            rule: 'unknown-file',
            child: null,
            message: faultTexts.unknownFile(name)
        });
    }
    read() {
        const { authority, extractedAt } = readDataPackage(this.described, this.unread);
        return {
            content: {
                authority,
                extractedAt,
                tables: this.tables,
                unread: this.unread
            },
            faults: this.unread
        };
    }
    constructor(){
        this.unread = [];
        this.tables = new Map();
        this.described = null;
    }
};

//# sourceMappingURL=read-extract.js.map