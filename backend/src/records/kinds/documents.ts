import { documentKinds } from '../../domain/codes/document-kinds.js';
import { documentLanguages } from '../../domain/codes/document-languages.js';
import { retentionBases } from '../../domain/codes/retention-bases.js';
import type { RecordKind } from '../record-kind.js';

/** What is said of a document; its file stays as it came. */
export const documents: RecordKind = {
  name: 'documents',
  section: 'person',
  titles: {
    one: { en: 'Document', cy: 'Dogfen' },
    many: { en: 'What is said of the documents', cy: 'Yr hyn a ddywedir am y dogfennau' },
    add: { en: 'Add a document', cy: 'Ychwanegu dogfen' },
    change: { en: 'Correct what is said of a document', cy: 'Cywiro’r hyn a ddywedir am ddogfen' },
  },
  about: { en: 'The file itself stays as it came.', cy: 'Mae’r ffeil ei hun yn aros fel y daeth.' },
  permissions: ['keep-documents'],
  addedAt: ['documents', 'new'],
  notAsked: ['sha256', 'file_kind', 'bytes'],
  shown: ['title', 'kind', 'dated_on'],
  newestBy: 'dated_on',
  groups: [
    {
      fields: [
        { name: 'title', label: { en: 'What is it?', cy: 'Beth ydyw?' }, missing: { en: 'Enter what the document is', cy: 'Nodwch beth yw’r ddogfen' } },
        { name: 'kind', label: { en: 'Kind of document', cy: 'Math o ddogfen' }, codes: documentKinds, missing: { en: 'Select what kind of document it is', cy: 'Dewiswch pa fath o ddogfen ydyw' } },
        { name: 'dated_on', label: { en: 'Date on the document', cy: 'Dyddiad ar y ddogfen' }, missing: { en: 'Enter the date on the document', cy: 'Rhowch y dyddiad sydd ar y ddogfen' } },
        { name: 'received_from', label: { en: 'Who did it come from?', cy: 'Oddi wrth bwy y daeth?' } },
        { name: 'language', label: { en: 'Language', cy: 'Iaith' }, codes: documentLanguages },
        { name: 'seen_by_child', label: { en: 'Has the child seen it, or been told what it says?', cy: 'A yw’r plentyn wedi’i gweld, neu wedi cael gwybod beth mae’n ei ddweud?' } },
        { name: 'typed_words', label: { en: 'What is written in it, typed', cy: 'Yr hyn sydd wedi’i ysgrifennu ynddi, wedi’i deipio' }, isLong: true, askedWhen: { field: 'kind', is: ['handwritten-note', 'from-the-child'] } },
        { name: 'visit_id', label: { en: 'Visit it was written about', cy: 'Yr ymweliad y cafodd ei hysgrifennu amdano' } },
        { name: 'retention_basis', label: { en: 'Why is it kept?', cy: 'Pam y caiff ei chadw?' }, codes: retentionBases, missing: { en: 'Select why it is kept', cy: 'Dewiswch pam y caiff ei chadw' } },
        { name: 'retain_until', label: { en: 'Last day it is kept', cy: 'Y diwrnod olaf y caiff ei chadw' }, isAhead: true, isNeeded: true, askedWhen: { field: 'retention_basis', is: ['until-a-date'] }, missing: { en: 'Enter the last day it is kept', cy: 'Rhowch y diwrnod olaf y caiff ei chadw' } },
      ],
    },
  ],
};
