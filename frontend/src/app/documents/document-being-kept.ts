import { readDay } from '../ui/language/read-day';

/** What has been answered about a document so far. */
export interface DocumentBeingKept {
  kind: string;
  title: string;
  datedOn: string;
  language: string;
  receivedFrom: string;
  seenByChild: '' | 'true' | 'false';
  retentionBasis: string;
  retainUntil: string;
  /** What is written in it by hand, typed. */
  typedWords: string;
  /** The visit it was written about; '' for none. */
  visitNo: string;
}

/** Kinds whose words somebody types beside the picture of them. */
export const byHand: readonly string[] = ['handwritten-note', 'from-the-child'];

export const nothingSaid: DocumentBeingKept = { kind: '', title: '', datedOn: '', language: '', receivedFrom: '', seenByChild: '', retentionBasis: 'case-record', retainUntil: '', typedWords: '', visitNo: '' };

export const documentKinds = [
  'court-order', 'court-document', 'agreement', 'assessment', 'plan', 'review-paper', 'report', 'health', 'education', 'identity', 'letter', 'from-the-child', 'handwritten-note', 'photograph', 'other',
] as const;
export const documentLanguages = ['en', 'cy', 'both', 'other'] as const;
export const retentionBases = ['case-record', 'leaving-care-record', 'until-a-date', 'hold'] as const;

/** What is still to be put right: the field, and the key of the words. */
export function faultsOf(said: DocumentBeingKept, hasFile: boolean, today: string): { field: string; key: string }[] {
  const dated = readDay(said.datedOn, today);
  const until = readDay(said.retainUntil, today);
  const wantsUntil = said.retentionBasis === 'until-a-date' || said.retainUntil.trim() !== '';
  return [
    ...(hasFile ? [] : [{ field: 'document-file', key: 'documents.fileMissing' }]),
    ...(said.title.trim() === '' ? [{ field: 'document-title', key: 'documents.nameMissing' }] : []),
    ...(said.kind === '' ? [{ field: 'document-kind', key: 'documents.kindMissing' }] : []),
    ...('fault' in dated ? [{ field: 'dated-on', key: dated.fault === 'empty' ? 'documents.dateMissing' : 'documents.dateWrong' }] : []),
    ...(wantsUntil && 'fault' in until ? [{ field: 'retain-until', key: 'documents.untilWrong' }] : []),
  ];
}

/** The form as it is sent: what was not answered is left out. */
export function formOf(said: DocumentBeingKept, file: File, today: string): FormData {
  const iso = (typed: string) => {
    const day = readDay(typed, today);
    return 'on' in day ? day.on : '';
  };
  const answers = { ...said, title: said.title.trim(), datedOn: iso(said.datedOn), retainUntil: iso(said.retainUntil), typedWords: byHand.includes(said.kind) ? said.typedWords.trim() : '' };
  const form = new FormData();
  for (const [name, value] of Object.entries(answers)) if (value !== '') form.set(name, value);
  form.set('file', file);
  return form;
}
