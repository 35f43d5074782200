import { voiceConsents } from '../../domain/codes/voice-consents.js';
import { voiceMethods } from '../../domain/codes/voice-methods.js';
import type { RecordKind } from '../record-kind.js';
import { languages } from './languages.js';

export const voices: RecordKind = {
  name: 'voices',
  section: 'family',
  titles: {
    one: { en: 'Something the child said', cy: 'Rhywbeth a ddywedodd y plentyn' },
    many: { en: 'What the child said', cy: 'Yr hyn a ddywedodd y plentyn' },
    add: { en: 'Record something the child said', cy: 'Cofnodi rhywbeth a ddywedodd y plentyn' },
    change: { en: 'Correct what the child said', cy: 'Cywiro’r hyn a ddywedodd y plentyn' },
  },
  about: { en: 'Write the words as they were said, in the language they were said in.', cy: 'Ysgrifennwch y geiriau fel y’u dywedwyd, yn yr iaith y’u dywedwyd ynddi.' },
  permissions: ['record-work', 'record-reviews'],
  shown: ['words', 'said_on', 'heard_by'],
  newestBy: 'said_on',
  groups: [
    {
      fields: [
        { name: 'words', label: { en: 'The child’s own words', cy: 'Geiriau’r plentyn ei hun' }, isLong: true, isVoice: true, missing: { en: 'Write what the child said', cy: 'Ysgrifennwch yr hyn a ddywedodd y plentyn' } },
        { name: 'language', label: { en: 'Said in', cy: 'Dywedwyd yn' }, codes: languages, isNeeded: true, missing: { en: 'Select the language of the words', cy: 'Dewiswch iaith y geiriau' } },
        { name: 'translation', label: { en: 'The same in the other language', cy: 'Yr un peth yn yr iaith arall' }, hint: { en: 'For colleagues who do not read it. Leave empty if nobody needs it.', cy: 'I gydweithwyr nad ydynt yn ei darllen. Gadewch yn wag os nad oes ei angen ar neb.' }, isLong: true, askedWhen: { field: 'language', is: ['cy', 'bilingual', 'other'] } },
        { name: 'said_on', label: { en: 'Day', cy: 'Diwrnod' }, missing: { en: 'Enter the day the child said it', cy: 'Rhowch y diwrnod y dywedodd y plentyn hyn' } },
        { name: 'said_at', label: { en: 'Time, if you know it', cy: 'Amser, os gwyddoch' } },
        { name: 'heard_by', label: { en: 'Who heard it', cy: 'Pwy a’i clywodd' } },
        { name: 'place', label: { en: 'Where', cy: 'Ble' } },
        { name: 'method', label: { en: 'How the child said it', cy: 'Sut y dywedodd y plentyn hyn' }, codes: voiceMethods, isNeeded: true, missing: { en: 'Select how the child said it', cy: 'Dewiswch sut y dywedodd y plentyn hyn' } },
        { name: 'consent', label: { en: 'Does the child agree that others are told?', cy: 'A yw’r plentyn yn cytuno bod eraill yn cael gwybod?' }, codes: voiceConsents, isNeeded: true, missing: { en: 'Select whether the child agrees that others are told', cy: 'Dewiswch a yw’r plentyn yn cytuno bod eraill yn cael gwybod' } },
      ],
    },
    {
      title: { en: 'What happened next', cy: 'Beth ddigwyddodd wedyn' },
      fields: [
        { name: 'what_happened', label: { en: 'What was done about it', cy: 'Beth a wnaed yn ei gylch' }, hint: { en: 'If nothing could be done, say why.', cy: 'Os na ellid gwneud dim, dywedwch pam.' }, isLong: true },
        { name: 'what_happened_on', label: { en: 'Day', cy: 'Diwrnod' } },
        { name: 'child_told_on', label: { en: 'Day the child was told', cy: 'Diwrnod y dywedwyd wrth y plentyn' } },
      ],
    },
  ],
  check: ({ said_on = '', what_happened_on, child_told_on }) =>
    [['what_happened_on', what_happened_on], ['child_told_on', child_told_on]].flatMap(([field, on]) =>
      on && on < said_on ? [{ field: field!, message: { en: 'This must be on or after the day the child said it', cy: 'Rhaid i hyn fod ar y diwrnod y dywedodd y plentyn hyn, neu wedyn' } }] : [],
    ),
};
