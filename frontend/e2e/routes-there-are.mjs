import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const app = join(dirname(fileURLToPath(import.meta.url)), '../src/app');
const read = (file) => readFileSync(join(app, file), 'utf8');
/** The paths of routes made from a list of another file, a line each. */
const madeFrom = (source, list, folder) => read(join(folder, `${new RegExp(`${list} \\} from '(.*?)'`).exec(source)[1]}.ts`)).match(/\{[^{}]*\bpath: '[^']*'/g).map((found) => `{ path: ${/'[^']*'$/.exec(found)[0]}`);
/** The routes of one list of a source file, whole: a line each, those of another list of the file in the place of its name. */
function linesOf(source, name, folder = '.') {
  const [, list, sameAs] = new RegExp(`const ${name}: Routes = (?:\\[([\\s\\S]*?)\\]|(\\w+));\n`).exec(source) ?? [];
  if (sameAs) return linesOf(source, sameAs, folder);
  if (list === undefined) throw new Error(`No routes ${name}`);
  return list.replace(/\.\.\.(\w+)(\.map.*)?/g, (_, other, isMade) => `\n${(isMade ? madeFrom(source, other, folder) : linesOf(source, other, folder)).join('\n')}`).match(/\{ path: '.*/g) ?? [];
}

/** The paths of all pages of the web app, as its sources declare them: `children/:publicId/clocks/:key`. */
export function routesThereAre() {
  return linesOf(read('app.routes.ts'), 'routes').flatMap((line) => {
    const path = /path: '([^']*)'/.exec(line)[1];
    const [, file, list] = /loadChildren: \(\) => import\('(.*?)'\)\.then\(\(\{ (\w+) \}\)/.exec(line) ?? [];
    if (file) return linesOf(read(`${file}.ts`), list, dirname(file)).map((below) => [path, /path: '([^']*)'/.exec(below)[1]].filter(Boolean).join('/'));
    return /[cC]omponent:|loadComponent:/.test(line) ? [path] : [];
  });
}
