import type { Code } from '../../domain/codes/code.js';
import { spokenLanguages } from '../../domain/codes/spoken-languages.js';
import type { RecordKind } from '../record-kind.js';
import { toldAsEvents } from '../told-as-events.js';

const kinds: readonly Code[] = [
  { code: 'call', en: 'Call', cy: 'Galwad' },
  { code: 'message', en: 'Message', cy: 'Neges' },
  { code: 'meeting', en: 'Meeting', cy: 'Cyfarfod' },
  { code: 'direct-work', en: 'Direct work with the child', cy: 'Gwaith uniongyrchol gyda’r plentyn' },
  { code: 'decision', en: 'Decision', cy: 'Penderfyniad' },
  { code: 'keep-in-touch', en: 'Keeping in touch', cy: 'Cadw mewn cysylltiad' },
  { code: 'other', en: 'Another note', cy: 'Nodyn arall' },
];
const methods: readonly Code[] = [
  { code: 'in-person', en: 'In person', cy: 'Wyneb yn wyneb' },
  { code: 'call', en: 'By phone', cy: 'Ar y ffôn' },
  { code: 'video', en: 'By video', cy: 'Ar fideo' },
  { code: 'message', en: 'By message', cy: 'Drwy neges' },
  { code: 'letter', en: 'By letter', cy: 'Drwy lythyr' },
];

/** Calls, messages, direct work, decisions, keeping in touch: all by hand; the quick way to write one is a page of its own. */
export const notes: RecordKind = {
  name: 'notes',
  section: 'visits',
  titles: {
    one: { en: 'Note', cy: 'Nodyn' },
    many: { en: 'Notes', cy: 'Nodiadau' },
    add: { en: 'Write a note', cy: 'Ysgrifennu nodyn' },
    change: { en: 'Correct a note', cy: 'Cywiro nodyn' },
  },
  permissions: ['record-work'],
  shown: ['happened_on', 'kind', 'staff_id', 'body'],
  newestBy: 'happened_on',
  after: toldAsEvents,
  groups: [
    {
      fields: [
        { name: 'kind', label: { en: 'What is it?', cy: 'Beth ydyw?' }, codes: kinds, missing: { en: 'Select what the note is about', cy: 'Dewiswch am beth mae’r nodyn' } },
        { name: 'happened_on', label: { en: 'Date', cy: 'Dyddiad' }, missing: { en: 'Enter the date', cy: 'Rhowch y dyddiad' } },
        { name: 'happened_at', label: { en: 'Day and time', cy: 'Dyddiad ac amser' } },
        { name: 'staff_id', label: { en: 'Who noted it', cy: 'Pwy a’i nododd' } },
        { name: 'method', label: { en: 'How', cy: 'Sut' }, codes: methods },
        { name: 'with_whom', label: { en: 'With whom', cy: 'Gyda phwy' } },
        { name: 'reached', label: { en: 'Did the young person answer?', cy: 'A atebodd y person ifanc?' }, askedWhen: { field: 'kind', is: ['keep-in-touch'] } },
        { name: 'body', label: { en: 'What was said or done', cy: 'Yr hyn a ddywedwyd neu a wnaed' }, isLong: true, missing: { en: 'Enter what was said or done', cy: 'Rhowch yr hyn a ddywedwyd neu a wnaed' } },
        { name: 'body_language', label: { en: 'Language of that', cy: 'Iaith hynny' }, codes: spokenLanguages },
        { name: 'reasons', label: { en: 'Reasons for the decision', cy: 'Rhesymau dros y penderfyniad' }, isLong: true, askedWhen: { field: 'kind', is: ['decision'] } },
        { name: 'follow_up', label: { en: 'What happens next', cy: 'Beth sy’n digwydd nesaf' }, isLong: true },
        { name: 'follow_up_by', label: { en: 'By when', cy: 'Erbyn pryd' }, isAhead: true },
      ],
    },
  ],
};
