import { missingRisks } from '../../domain/codes/missing-risks.js';
import type { RecordKind } from '../record-kind.js';

export const missingEpisodes: RecordKind = {
  name: 'missing-episodes',
  section: 'safety',
  titles: {
    one: { en: 'Time missing', cy: 'Cyfnod ar goll' },
    many: { en: 'Times missing', cy: 'Cyfnodau ar goll' },
    add: { en: 'Record that the child is or was missing', cy: 'Cofnodi bod y plentyn ar goll neu wedi bod ar goll' },
    change: { en: 'Correct a time missing', cy: 'Cywiro cyfnod ar goll' },
  },
  permissions: ['record-work'],
  shown: ['missing_from', 'returned_at', 'return_interview_held_at', 'interview_declined'],
  groups: [
    {
      fields: [
        { name: 'missing_from', label: { en: 'Missing since', cy: 'Ar goll ers' }, missing: { en: 'Enter the date and time the child went missing', cy: 'Rhowch y dyddiad a’r amser yr aeth y plentyn ar goll' } },
        { name: 'risk', label: { en: 'Risk as judged', cy: 'Y risg fel y’i barnwyd' }, codes: missingRisks },
        { name: 'police_reference', label: { en: 'Police reference', cy: 'Cyfeirnod yr heddlu' } },
        { name: 'returned_at', label: { en: 'Back since', cy: 'Yn ôl ers' }, hint: { en: 'Leave empty while the child is missing.', cy: 'Gadewch yn wag tra bo’r plentyn ar goll.' } },
      ],
    },
    {
      title: { en: 'The conversation on coming back', cy: 'Y sgwrs ar ôl dod yn ôl' },
      fields: [
        { name: 'return_interview_offered_at', label: { en: 'Offered', cy: 'Cynigiwyd' }, law: 'missing-return-interview' },
        { name: 'interview_declined', label: { en: 'Did the child decline?', cy: 'A wrthododd y plentyn?' } },
        { name: 'return_interview_held_at', label: { en: 'Held', cy: 'Cynhaliwyd' }, askedWhen: { field: 'interview_declined', is: ['', 'false'] } },
        { name: 'interviewed_by', label: { en: 'Who talked with the child', cy: 'Pwy siaradodd â’r plentyn' }, askedWhen: { field: 'interview_declined', is: ['', 'false'] } },
        { name: 'interview_words', label: { en: 'What the child said', cy: 'Beth ddywedodd y plentyn' }, askedWhen: { field: 'interview_declined', is: ['', 'false'] }, isLong: true, isVoice: true },
      ],
    },
  ],
  check: ({ returned_at, return_interview_held_at, return_interview_offered_at }) =>
    [['return_interview_held_at', return_interview_held_at], ['return_interview_offered_at', return_interview_offered_at]].flatMap(([field, at]) =>
      at && returned_at && at < returned_at ? [{ field: field!, message: { en: 'This must be after the child came back', cy: 'Rhaid i hyn fod ar ôl i’r plentyn ddod yn ôl' } }] : [],
    ),
};
