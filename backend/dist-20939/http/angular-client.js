import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { NgOpenApiGen } from 'ng-openapi-gen';
/** The files of the typed Angular client of a contract: path below its folder, and text. */ export function angularClient(document) {
    const folder = mkdtempSync(join(tmpdir(), 'aelwyd-client-'));
    try {
        new NgOpenApiGen(structuredClone(document), {
            input: '',
            output: folder,
            services: false,
            silent: true,
            ignoreUnusedModels: false,
            endOfLineStyle: 'lf'
        }).generate();
        return new Map(filesIn(folder).map((path)=>[
                path,
                readFileSync(join(folder, path), 'utf8')
            ]));
    } finally{
        rmSync(folder, {
            recursive: true,
            force: true
        });
    }
}
/** Every file below a folder, in order; none where there is no folder. */ export function filesIn(folder) {
    try {
        const entries = readdirSync(folder, {
            withFileTypes: true,
            recursive: true
        });
        return entries.filter((entry)=>entry.isFile()).map((entry)=>relative(folder, join(entry.parentPath, entry.name))).sort();
    } catch  {
        // Not written yet.
        return [];
    }
}

//# sourceMappingURL=angular-client.js.map