import { categoriesOfNeed } from '../../domain/codes/categories-of-need.js';
import { reasonsEnded } from '../../domain/codes/reasons-ended.js';
import type { RecordKind } from '../record-kind.js';

/** Time looked after, from coming into care to leaving it. */
export const periodsOfCare: RecordKind = {
  name: 'periods-of-care',
  section: 'care',
  titles: {
    one: { en: 'Period of care', cy: 'Cyfnod o ofal' },
    many: { en: 'Periods of care', cy: 'Cyfnodau o ofal' },
    add: { en: 'Record coming into care', cy: 'Cofnodi dod i ofal' },
    change: { en: 'Correct a period of care', cy: 'Cywiro cyfnod o ofal' },
  },
  permissions: ['record-work'],
  shown: ['started_on', 'ended_on', 'category_of_need', 'reason_ended'],
  groups: [
    {
      fields: [
        {
          name: 'started_on', label: { en: 'Came into care on', cy: 'Daeth i ofal ar' },
          missing: { en: 'Enter the date the child came into care', cy: 'Rhowch y dyddiad y daeth y plentyn i ofal' },
          hint: { en: 'A child the authority accommodates is looked after once it has lasted more than 24 hours. The period counts from its first day.', cy: 'Mae plentyn y mae’r awdurdod yn ei letya yn derbyn gofal unwaith y bydd hynny wedi para mwy na 24 awr. Mae’r cyfnod yn cyfrif o’i ddiwrnod cyntaf.', },
        },
        { name: 'category_of_need', label: { en: 'Main need when care began', cy: 'Y prif angen pan ddechreuodd y gofal' }, codes: categoriesOfNeed, isNeeded: true },
      ],
    },
    {
      title: { en: 'When the child left care', cy: 'Pan adawodd y plentyn ofal' },
      hint: { en: 'Leave both empty while the child is looked after.', cy: 'Gadewch y ddau’n wag tra bo’r plentyn yn derbyn gofal.' },
      fields: [
        { name: 'ended_on', label: { en: 'Left care on', cy: 'Gadawodd ofal ar' }, hint: { en: 'The first day the child was no longer looked after.', cy: 'Y diwrnod cyntaf nad oedd y plentyn yn derbyn gofal mwyach.' } },
        { name: 'reason_ended', label: { en: 'Why care ended', cy: 'Pam y daeth y gofal i ben' }, codes: reasonsEnded },
      ],
    },
  ],
  overlaps: ({ from, to }) =>
    to
      ? { en: `This overlaps with the period of care from ${from.en} to ${to.en}. Change that period or this date`, cy: `Mae hwn yn gorgyffwrdd â’r cyfnod o ofal o ${from.cy} hyd ${to.cy}. Newidiwch y cyfnod hwnnw neu’r dyddiad hwn` }
      : { en: `This overlaps with the period of care from ${from.en} to now. End that period or change this date`, cy: `Mae hwn yn gorgyffwrdd â’r cyfnod o ofal o ${from.cy} hyd heddiw. Rhowch ddyddiad gorffen i’r cyfnod hwnnw neu newidiwch y dyddiad hwn` },
  check: ({ ended_on, reason_ended }) =>
    ended_on && !reason_ended ? [{ field: 'reason_ended', message: { en: 'Say why care ended', cy: 'Dywedwch pam y daeth y gofal i ben' } }]
      : !ended_on && reason_ended ? [{ field: 'ended_on', message: { en: 'Enter the date the child left care', cy: 'Rhowch y dyddiad y gadawodd y plentyn ofal' } }] : [],
};
