import type { Bilingual } from '../indicators/figure.js';
import { counted } from './counted-unit.js';
import { confidenceWords, forceWords, whoseWords } from './duty-words.js';
import { isClocked, type Duty } from './duty.js';
import type { LawNumber } from './law.js';
import { duties } from './register.js';
import { dutySections, type DutySection } from './sections.js';

/** Where a duty is written and tested, as paths from the root of the repository. */
export interface DutyFiles {
  source: string;
  specs: readonly string[];
}

const setByWords: Record<LawNumber['setBy'], Bilingual> = {
  fixed: { en: 'fixed', cy: 'sefydlog' },
  doubted: { en: 'doubtful, may be set on advice', cy: 'yn ansicr, gellir ei osod ar gyngor' },
  local: { en: 'the authority’s own', cy: 'un yr awdurdod ei hun' },
};

export function both({ en, cy }: Bilingual): string {
  return `${en} / *${cy}*`;
}

function number({ title, unit, values, setBy }: LawNumber): string {
  const dated = values.map(({ from, value }) => {
    const { en, cy } = counted(value, unit);
    return both({ en: `${en} from ${from}`, cy: `${cy} o ${from}` });
  });
  return `  - ${both(title)}: ${dated.join('; ')} (${both(setByWords[setBy])})`;
}

function clock(duty: Duty): string[] {
  if (!isClocked(duty)) return [`- No clock / *Dim cloc*: ${both(duty.standing)}`];
  const regimes = Object.entries(duty.regimes).map(([code, words]) => `  - \`${code}\`: ${both(words)}`);
  return [
    `- Counted from / *Cyfrif o*: ${both(duty.countedFrom)}`,
    `- Met by / *Bodlonir gan*: ${both(duty.metBy)}`,
    `- Who acts / *Pwy sy’n gweithredu*: ${both(whoseWords[duty.whose])}`,
    ...(regimes.length > 0 ? ['- Its cases / *Ei hachosion*:', ...regimes] : []),
  ];
}

function entry(duty: Duty, { source, specs }: DutyFiles): string {
  const { id, title, says, citation, force, confidence, doubt, inForce, numbers } = duty;
  const read = citation.readOn
    ? both({ en: `read on ${citation.readOn}`, cy: `darllenwyd ar ${citation.readOn}` })
    : both({ en: 'not yet read', cy: 'heb ei ddarllen eto' });
  const span = both({
    en: inForce.until ? `from ${inForce.from} to the day before ${inForce.until}` : `from ${inForce.from}`,
    cy: inForce.until ? `o ${inForce.from} hyd y diwrnod cyn ${inForce.until}` : `o ${inForce.from}`,
  });
  const lines = [
    `## ${id}`,
    '',
    `**${title.en}** / *${title.cy}*`,
    '',
    says.en,
    '',
    `*${says.cy}*`,
    '',
    `- Law / *Y gyfraith*: [${citation.instrument.en} / *${citation.instrument.cy}*, ${citation.provision}](${citation.link}), ${read}`,
    `- Force / *Grym*: ${both(forceWords[force])}`,
    `- Confidence / *Hyder*: ${both(confidenceWords[confidence])}`,
    `- In force / *Mewn grym*: ${span}`,
    ...clock(duty),
    ...(numbers.length > 0 ? ['- Numbers / *Rhifau*:', ...numbers.map(number)] : []),
    ...(doubt ? [`- **Doubt / *Amheuaeth***: ${both(doubt)}`] : []),
    `- Written in / *Ysgrifennwyd yn*: \`${source}\``,
    ...(specs.length > 0 ? [`- Tested in / *Profwyd yn*: ${specs.map((spec) => `\`${spec}\``).join(', ')}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function sectionTable({ title: named, duties: own }: DutySection): string[] {
  return [
    `## ${both(named)}`,
    '',
    '| Duty | | Force | Confidence |',
    '| --- | --- | --- | --- |',
    ...own.map(({ id, title, force, confidence }) => `| [${id}](#${id}) | ${both(title)} | ${both(forceWords[force])} | ${both(confidenceWords[confidence])} |`),
    '',
  ];
}

/** The register of duties as a page a lawyer can read and sign, in both languages: `docs/law/duties.md`. */
export function dutyRegisterMarkdown(filesOf: (id: string) => DutyFiles): string {
  const clocked = duties.filter(isClocked).length;
  const heading = [
    '# The duties and their clocks',
    '',
    'Generated from `backend/src/domain/duties` by `npm run law`; `npm test` fails where the two differ.',
    `${duties.length} duties, ${clocked} with a clock. A paraphrase for building by, not legal advice: what is doubtful says so and stands in [questions.md](questions.md).`,
    '',
    ...dutySections.filter((section) => section.duties.length > 0).flatMap(sectionTable),
  ];
  const signature = ['## Read and approved / *Darllenwyd a chymeradwywyd*', '', 'Name / *Enw*:', '', 'Office / *Swydd*:', '', 'Date / *Dyddiad*:', ''];
  return `${heading.join('\n')}\n${duties.map((duty) => entry(duty, filesOf(duty.id))).join('\n')}\n${signature.join('\n')}`;
}
