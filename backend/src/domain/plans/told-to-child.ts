/** A heading, or none above the first lines, with its lines; a part without lines is left out. */
export type ToldPart = readonly [heading: string | null, lines: readonly string[]];

/** What a child is given besides their plan, and My plan. */
export const childDocuments = ['my-plan', 'about-carers', 'whos-who'] as const;
export type ChildDocument = (typeof childDocuments)[number];

/** The text of parts: headings after `##`; empty parts are left out. */
export function bodyOf(parts: readonly ToldPart[]): string {
  return parts.flatMap(([heading, lines]) => {
    const said = lines.filter((line) => line.trim() !== '');
    return said.length === 0 ? [] : [[...(heading ? [`## ${heading}`] : []), ...said].join('\n')];
  }).join('\n\n');
}

/** What somebody is called by a child: the first of their names, with a title before it left out. */
export function calledBy(name: string): string {
  const [first = '', second] = name.trim().split(/\s+/);
  return /^(mr|mrs|ms|miss|dr|mx)\.?$/i.test(first) && second ? name.trim() : first;
}

/** A household as a child says it: `Mair and Tom Parri` is Mair and Tom, and Mair a Tom in Welsh; a name that is no list of people stays. */
export function householdCalled(name: string, language: 'en' | 'cy'): string {
  const people = name.trim().split(/\s+(?:and|a|ac|&)\s+/);
  if (/^(teulu|the|family)\b/i.test(name.trim())) return name.trim();
  const called = people.map(calledBy);
  const last = called.pop() ?? '';
  if (called.length === 0) return last;
  const and = language === 'en' ? 'and' : /^[aeiouwyâêîôûŵŷáéëïö]/i.test(last) ? 'ac' : 'a';
  return `${called.join(', ')} ${and} ${last}`;
}

/** The first sentences of a text, each on its own as it stands. */
export function firstSentences(text: string | null, most: number): string[] {
  const sentences = (text ?? '').replace(/\s+/g, ' ').trim().split(/(?<=[.!?])\s+/).filter(Boolean);
  return sentences.length === 0 ? [] : [sentences.slice(0, most).join(' ')];
}
