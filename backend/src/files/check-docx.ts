import { FileRefused } from './file-refused.js';
import { readZip, type ZipEntries } from './read-zip.js';

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
/** Parts that run, or hold another file. */
const active = /vbaproject|activex|\/embeddings\/|oleobject|\.bin$|\/afchunk|\.(exe|dll|js|vbs|hta|html?|mht|svg|swf|jar)$/;
/** Fields that start a program or pull in another file. */
const fetching = /\b(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|MACROBUTTON|DATABASE)\b/i;
const isLink = /^(https?:|mailto:|#)/i;

/**
 * Lets through a Word document that only says something: no macros, no objects in it, nothing fetched from elsewhere when it is opened.
 * Links to be clicked stay.
 *
 * @throws FileRefused
 */
export function checkDocx(content: Buffer): void {
  const parts = readZip(content);
  const types = textOf(parts, '[content_types].xml');
  if (!types.includes(mainType) || !parts.has('word/document.xml')) throw new FileRefused('kind');
  if (/macroEnabled|vbaProject|activeX/i.test(types)) throw new FileRefused('active');
  for (const name of parts.keys()) {
    if (active.test(name)) throw new FileRefused('active');
    if (name.endsWith('.rels')) checkRelations(textOf(parts, name));
    else if (name.endsWith('.xml')) checkFields(textOf(parts, name));
  }
}

function checkRelations(relations: string): void {
  for (const [relation] of relations.matchAll(/<(?:[^\s<>/:]+:)?Relationship\s(?:"[^"]*"|'[^']*'|[^>"'])*>/g)) {
    if (!/TargetMode\s*=\s*["']\s*External/i.test(relation)) continue;
    const target = /\sTarget\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(relation);
    const isHyperlink = /\sType\s*=\s*["'][^"']*\/hyperlink["']/i.test(relation);
    if (!isHyperlink || !isLink.test((target?.[1] ?? target?.[2] ?? '').trim())) throw new FileRefused('active');
  }
}

/** An instruction can be spread over several runs, so all of a part's are read together. */
function checkFields(part: string): void {
  if (/<(?:[^\s<>/:]+:)?(altChunk|object|OLEObject|control)\b/.test(part)) throw new FileRefused('active');
  const told = [...part.matchAll(/<(?:[^\s<>/:]+:)?instrText(?:"[^"]*"|'[^']*'|[^>"'])*>([^<]*)</g)].map(([, text]) => text).join('');
  const simple = [...part.matchAll(/\binstr\s*=\s*("[^"]*"|'[^']*')/g)].map(([, text]) => text).join(' ');
  if (fetching.test(`${told} ${simple}`)) throw new FileRefused('active');
}

function textOf(parts: ZipEntries, name: string): string {
  const part = parts.get(name)?.();
  if (!part) throw new FileRefused('kind');
  // Another encoding, an entity, a comment or a section of plain characters could hide what is looked for; Word writes none.
  if (part.includes(0)) throw new FileRefused('broken');
  const text = part.toString('utf8').replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_whole, hex?: string, decimal?: string) => character(hex ? parseInt(hex, 16) : Number(decimal)));
  if (/<!(DOCTYPE|ENTITY|\[CDATA\[)/i.test(text) || (name.startsWith('word/') && text.includes('<!--')) || /^\s*<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])/i.test(text)) throw new FileRefused('broken');
  return text;
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
