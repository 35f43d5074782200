import { createHash } from 'node:crypto';
import { preferredLanguageOf } from './background-of.js';
import { numbering, type CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { officeDay, RECORD_FROM } from './record-days.js';

const invented = [
  {
    kind: 'letter', share: 0.3, from: 'Ysgol y Bont',
    en: { title: 'Letter from school about settling in', says: 'Settling in well. Enjoys art and the garden club, finds Monday mornings hard, and has asked to sit near a friend.' },
    cy: { title: 'Llythyr o’r ysgol am ymgartrefu', says: 'Yn ymgartrefu’n dda. Mae’n mwynhau celf a’r clwb garddio, mae bore Llun yn anodd, ac mae wedi gofyn am eistedd wrth ymyl ffrind.' },
  },
  {
    kind: 'report', share: 0.2, from: 'Canolfan Deulu Glanaber',
    en: { title: 'Report of the family centre on family time', says: 'Six meetings with Mum. Both looked forward to them. What helped was knowing the day beforehand and having something to make together.' },
    cy: { title: 'Adroddiad y ganolfan deulu ar amser teulu', says: 'Chwe chyfarfod gyda Mam. Roedd y ddau’n edrych ymlaen. Yr hyn a helpodd oedd gwybod y diwrnod ymlaen llaw a chael rhywbeth i’w wneud gyda’i gilydd.' },
  },
  {
    kind: 'from-the-child', share: 0.15, from: '',
    en: { title: 'A letter to my social worker', says: 'Thank you for coming to see me play. Please ask if Nain can come to the concert. I would like to keep my room blue.' },
    cy: { title: 'Llythyr at fy ngweithiwr cymdeithasol', says: 'Diolch am ddod i fy ngweld i’n chwarae. Wnewch chi ofyn a gaiff Nain ddod i’r cyngerdd? Hoffwn i gadw fy stafell yn las.' },
  },
];

/** What each invented document says, by its title. */
const saysOf = new Map(invented.flatMap(({ en, cy }) => [en, cy].map(({ title, says }) => [title, says] as const)));

/** The file of an invented document: plain text with its title above. */
export function textOfDemoDocument(title: string, childId: string): string {
  return `${title}\n${childId}\n\n${saysOf.get(title)!}\n`;
}

/** Writes what is said of the papers in a child’s file; the files themselves are made from it when the demo is loaded. */
export function writeDocuments({ life, childId, out, until }: CaseFile): void {
  const next = numbering(childId, 'D');
  const chance = new Chance(`${life.no}:documents`);
  const language = preferredLanguageOf(life) === 'cy' ? 'cy' : 'en';
  for (const period of life.periods) {
    for (const { kind, share, from, ...words } of invented) {
      const [isThere, wait] = [chance.happens(share), chance.between(30, 400)];
      const day = officeDay(Math.max(period.from, RECORD_FROM) + wait);
      if (!isThere || day >= Math.min(period.to, until)) continue;
      const { title } = words[language];
      const text = Buffer.from(textOfDemoDocument(title, childId));
      out.add('documents', {
        document_id: next(), child_id: childId, kind, title, dated_on: on(day), language, received_from: from, seen_by_child: kind === 'from-the-child' ? true : chance.happens(0.6),
        sha256: createHash('sha256').update(text).digest('hex'), file_kind: 'txt', bytes: text.length, retention_basis: 'case-record',
      });
    }
  }
}
