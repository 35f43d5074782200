import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const source = 'kept-app.js';
/** The worker itself, the page, which is kept as the server sends it, and what nobody’s browser asks for. */
const left = new Set([source, 'index.html', '3rdpartylicenses.txt', 'prerendered-routes.json']);
/** What draws the pages of a document is large, and a document is not there without the network either. */
const drawing = /^(worker-[\w-]{8}\.js$|pdf\/)/;

/**
 * The script that keeps the web app on a device for when there is no network. Before it stand the version and the files of this
 * build, so that a browser sees a new build by the script’s being another.
 */
export function keptAppScript(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).split(sep).join('/'))
    .filter((path) => !left.has(path) && !drawing.test(path))
    .sort();
  const version = createHash('sha256');
  for (const path of ['index.html', source, ...files]) version.update(path).update(readFileSync(join(folder, path)));
  const shell = { version: version.digest('hex').slice(0, 16), files: files.map((path) => `/${path}`) };
  return `const shell = ${JSON.stringify(shell)};\n${readFileSync(join(folder, source), 'utf8')}`;
}
