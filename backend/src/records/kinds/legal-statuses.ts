import { legalStatuses as codes } from '../../domain/codes/legal-statuses.js';
import type { RecordKind } from '../record-kind.js';

export const legalStatuses: RecordKind = {
  name: 'legal-statuses',
  section: 'care',
  titles: {
    one: { en: 'Legal status', cy: 'Statws cyfreithiol' },
    many: { en: 'Legal statuses', cy: 'Statysau cyfreithiol' },
    add: { en: 'Record a legal status', cy: 'Cofnodi statws cyfreithiol' },
    change: { en: 'Correct a legal status', cy: 'Cywiro statws cyfreithiol' },
  },
  permissions: ['record-work'],
  shown: ['legal_status', 'started_on', 'ended_on'],
  newestBy: 'started_on',
  reads: ['periods-of-care'],
  groups: [
    {
      fields: [
        { name: 'legal_status', label: { en: 'Legal status', cy: 'Statws cyfreithiol' }, codes, missing: { en: 'Select the legal status', cy: 'Dewiswch y statws cyfreithiol' } },
        { name: 'started_on', label: { en: 'In force from', cy: 'Mewn grym o' }, missing: { en: 'Enter the date the legal status began', cy: 'Rhowch y dyddiad y dechreuodd y statws cyfreithiol' } },
        { name: 'ended_on', label: { en: 'No longer in force from', cy: 'Heb fod mewn grym mwyach o' }, hint: { en: 'Leave empty while it is in force.', cy: 'Gadewch yn wag tra bo mewn grym.' } },
      ],
    },
  ],
  overlaps: ({ name, from, to }) =>
    to
      ? { en: `This overlaps with “${name.en}”, ${from.en} to ${to.en}. Change that one or this date`, cy: `Mae hwn yn gorgyffwrdd â “${name.cy}”, o ${from.cy} hyd ${to.cy}. Newidiwch hwnnw neu’r dyddiad hwn` }
      : { en: `This overlaps with “${name.en}”, ${from.en} to now. End that one or change this date`, cy: `Mae hwn yn gorgyffwrdd â “${name.cy}”, o ${from.cy} hyd heddiw. Rhowch ddyddiad gorffen i hwnnw neu newidiwch y dyddiad hwn` },
  endsOpen: {
    offer: ({ name, from }) => ({ en: `“${name.en}”, in force since ${from.en}, ends on the same day`, cy: `Mae “${name.cy}”, mewn grym ers ${from.cy}, yn dod i ben ar yr un diwrnod` }),
    fields: [],
  },
  mind: ({ started_on = '' }, around) =>
    around.rows('periods-of-care').some((period) => (period['started_on'] ?? '') <= started_on && started_on <= (period['ended_on'] || '9999')) ? []
      : [{ code: 'not-in-care', field: 'started_on', message: { en: 'The child was not in a period of care on this day. Is that right?', cy: 'Nid oedd y plentyn mewn cyfnod o ofal ar y diwrnod hwn. Ydy hynny’n gywir?' } }],
};
