import { contactMethods } from '../../domain/codes/contact-methods.js';
import type { RecordKind } from '../record-kind.js';
import { toldAsEvents } from '../told-as-events.js';

export const youngPersonContacts: RecordKind = {
  name: 'young-person-contacts',
  section: 'leaving',
  titles: {
    one: { en: 'Being in touch', cy: 'Bod mewn cysylltiad' },
    many: { en: 'Being in touch with the young person', cy: 'Bod mewn cysylltiad â’r person ifanc' },
    add: { en: 'Record being in touch', cy: 'Cofnodi bod mewn cysylltiad' },
    change: { en: 'Correct being in touch', cy: 'Cywiro bod mewn cysylltiad' },
  },
  permissions: ['record-work'],
  shown: ['contacted_on', 'method', 'reached', 'follow_up_on'],
  after: toldAsEvents,
  groups: [
    {
      fields: [
        { name: 'contacted_on', label: { en: 'On', cy: 'Ar' }, missing: { en: 'Enter the date', cy: 'Rhowch y dyddiad' } },
        { name: 'method', label: { en: 'How', cy: 'Sut' }, codes: contactMethods, missing: { en: 'Select how', cy: 'Dewiswch sut' } },
        { name: 'reached', label: { en: 'Did you reach them?', cy: 'A gawsoch chi afael arnynt?' }, missing: { en: 'Select whether you reached them', cy: 'Dewiswch a gawsoch chi afael arnynt' } },
        { name: 'purpose', label: { en: 'What it was for', cy: 'Beth oedd y diben' } },
        { name: 'words', label: { en: 'What they said', cy: 'Beth ddywedon nhw' }, isLong: true, isVoice: true },
        { name: 'well_being', label: { en: 'How they are', cy: 'Sut maen nhw' }, isLong: true },
        { name: 'follow_up_on', label: { en: 'To be followed up by', cy: 'I’w ddilyn erbyn' }, isAhead: true },
      ],
    },
  ],
};
