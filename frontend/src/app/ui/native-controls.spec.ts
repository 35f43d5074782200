import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const app = join(import.meta.dirname, '..');
/** What browsers give a keyboard of its own. */
const native = new Set(['a', 'button', 'input', 'select', 'textarea', 'summary']);
/** Widgets that would have to be given the keys everybody expects of them. */
const roles = ['button', 'checkbox', 'combobox', 'grid', 'link', 'listbox', 'menu', 'menubar', 'menuitem', 'option', 'radio', 'radiogroup', 'slider', 'spinbutton', 'switch', 'tab', 'tablist', 'tree', 'treegrid', 'treeitem'];

/** Opening tags of every template, with the file they are of. */
const tags = globSync('**/*.{html,ts}', { cwd: app })
  .filter((file) => !file.endsWith('.spec.ts') && !file.startsWith('api'))
  .flatMap((file) => [...readFileSync(join(app, file), 'utf8').matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)+)\s*\/?>/g)].map(([, name = '', rest = '']) => ({ file, name, rest })));

describe('what is operated', () => {
  it('is operated by Enter and Space as well, because it is a control of the browser’s own', () => {
    const pressed = tags.filter(({ rest }) => /\((click|dblclick|mousedown|pointerdown)\)/.test(rest));
    expect(pressed.length).toBeGreaterThan(80);
    expect(pressed.filter(({ name }) => !native.has(name))).toEqual([]);
  });

  it('is drawn by nobody: no role is given that would need keys of ours', () => {
    expect(tags.filter(({ rest }) => new RegExp(`\\srole="(${roles.join('|')})"`).test(rest))).toEqual([]);
  });

  it('leads somewhere or does something: a link has an address, a button says its type', () => {
    expect(tags.filter(({ name, rest }) => name === 'a' && !/href|routerLink/i.test(rest)).map(({ file, rest }) => file + rest)).toEqual([]);
    expect(tags.filter(({ name, rest }) => name === 'button' && !/\stype="(button|submit)"/.test(rest)).map(({ file, rest }) => file + rest)).toEqual([]);
  });
});
