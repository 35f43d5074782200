import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { angularClient, filesIn } from './angular-client.js';
import { openApiDocument } from './openapi-document.js';
/* Writes docs/openapi.json and the web app's client from the controllers; with --check says which of them has drifted. */ const backend = join(import.meta.dirname, '..', '..');
const contract = join(backend, '..', 'docs', 'openapi.json');
const client = join(backend, '..', 'frontend', 'src', 'app', 'api');
const document = await openApiDocument(backend);
const wanted = new Map([
    [
        contract,
        `${JSON.stringify(document, null, 2)}\n`
    ]
]);
for (const [path, text] of angularClient(document))wanted.set(join(client, path), text);
const stale = filesIn(client).map((path)=>join(client, path)).filter((path)=>!wanted.has(path));
const drifted = [
    ...stale,
    ...[
        ...wanted
    ].filter(([path, text])=>read(path) !== text).map(([path])=>path)
];
if (process.argv.includes('--check')) {
    for (const path of drifted)process.stderr.write(`Not what the controllers say: ${path}\n`);
    if (drifted.length > 0) process.stderr.write('Run npm run contract and commit what it writes.\n');
    process.exitCode = drifted.length > 0 ? 1 : 0;
} else {
    for (const path of stale)rmSync(path);
    for (const [path, text] of wanted){
        mkdirSync(dirname(path), {
            recursive: true
        });
        writeFileSync(path, text);
    }
    process.stderr.write(`${wanted.size} files, ${drifted.length} changed\n`);
}
function read(path) {
    try {
        return readFileSync(path, 'utf8');
    } catch  {
        // Not written yet.
        return undefined;
    }
}

//# sourceMappingURL=write-openapi.js.map