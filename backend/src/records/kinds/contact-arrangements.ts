import { contactBases } from '../../domain/codes/contact-bases.js';
import { contactManners } from '../../domain/codes/contact-manners.js';
import type { RecordKind } from '../record-kind.js';
import { restrictedPeople } from './relationships.js';

/** How the child sees or hears from somebody, and whether notices are withheld from them. */
export const contactArrangements: RecordKind = {
  name: 'contact-arrangements',
  section: 'family',
  titles: {
    one: { en: 'Contact arrangement', cy: 'Trefniant cyswllt' },
    many: { en: 'Contact arrangements', cy: 'Trefniadau cyswllt' },
    add: { en: 'Add a contact arrangement', cy: 'Ychwanegu trefniant cyswllt' },
    change: { en: 'Correct a contact arrangement', cy: 'Cywiro trefniant cyswllt' },
  },
  about: { en: 'How the child keeps in touch with one person. Where there is no contact, say why.', cy: 'Sut mae’r plentyn yn cadw mewn cysylltiad ag un person. Os nad oes cyswllt, dywedwch pam.' },
  permissions: ['record-work'],
  shown: ['person_id', 'with_whom', 'manner', 'how_often', 'ended_on'],
  newestBy: 'started_on',
  reads: ['relationships'],
  kept: ({ values }, around) =>
    restrictedPeople(around).has(values['person_id'] ?? '')
      ? ['person_id', 'manner', 'how_often', 'supervised', 'basis', 'order_made_on', 'reason_for_none', 'withheld_reason', 'withheld_approved_by', 'withheld_approved_on']
      : [],
  groups: [
    {
      fields: [
        { name: 'person_id', label: { en: 'With whom', cy: 'Gyda phwy' }, hint: { en: 'One of the people in the child’s life.', cy: 'Un o’r bobl ym mywyd y plentyn.' } },
        { name: 'with_whom', label: { en: 'With whom, if they are not in the list', cy: 'Gyda phwy, os nad ydyn nhw yn y rhestr' }, askedWhen: { field: 'person_id', is: [''] } },
        { name: 'manner', label: { en: 'How', cy: 'Sut' }, codes: contactManners, isNeeded: true, missing: { en: 'Select how they keep in touch', cy: 'Dewiswch sut maen nhw’n cadw mewn cysylltiad' } },
        { name: 'how_often', label: { en: 'How often', cy: 'Pa mor aml' }, hint: { en: 'For example: every Saturday from 2 to 5.', cy: 'Er enghraifft: bob dydd Sadwrn rhwng 2 a 5.' }, askedWhen: { field: 'manner', is: ['in-person', 'overnight', 'phone-or-video', 'letters'] } },
        { name: 'supervised', label: { en: 'Is somebody there too?', cy: 'A oes rhywun arall yno hefyd?' }, askedWhen: { field: 'manner', is: ['in-person', 'overnight', 'phone-or-video'] } },
        { name: 'reason_for_none', label: { en: 'Why there is no contact', cy: 'Pam nad oes cyswllt' }, isLong: true, isNeeded: true, askedWhen: { field: 'manner', is: ['none'] }, missing: { en: 'Say why there is no contact', cy: 'Dywedwch pam nad oes cyswllt' } },
        { name: 'basis', label: { en: 'What it rests on', cy: 'Ar beth mae’n seiliedig' }, codes: contactBases, isNeeded: true, missing: { en: 'Select what it rests on', cy: 'Dewiswch ar beth mae’n seiliedig' } },
        { name: 'order_made_on', label: { en: 'Day the order was made', cy: 'Y diwrnod y gwnaed y gorchymyn' }, askedWhen: { field: 'basis', is: ['child-arrangements-order', 'contact-order'] } },
        { name: 'started_on', label: { en: 'From', cy: 'O' }, isAhead: true, missing: { en: 'Enter the day from which it holds', cy: 'Rhowch y diwrnod y mae’n berthnasol ohono' } },
        { name: 'ended_on', label: { en: 'Ended', cy: 'Daeth i ben' }, hint: { en: 'Leave empty while it holds.', cy: 'Gadewch yn wag tra bo’n parhau.' }, isAhead: true },
      ],
    },
    {
      title: { en: 'Notices about the child', cy: 'Hysbysiadau am y plentyn' },
      hint: { en: 'The law has people told when the child moves. It may be withheld from somebody where telling them would put the child at risk.', cy: 'Mae’r gyfraith yn mynnu bod pobl yn cael gwybod pan fydd y plentyn yn symud. Gellir atal hynny rhag rhywun os byddai dweud yn rhoi’r plentyn mewn perygl.' },
      fields: [
        { name: 'notices_withheld', label: { en: 'Are notices withheld from them?', cy: 'A yw hysbysiadau’n cael eu hatal rhagddyn nhw?' } },
        { name: 'withheld_reason', label: { en: 'Why they are withheld', cy: 'Pam maen nhw’n cael eu hatal' }, isLong: true, isNeeded: true, askedWhen: { field: 'notices_withheld', is: ['true'] }, missing: { en: 'Say why notices are withheld', cy: 'Dywedwch pam mae hysbysiadau’n cael eu hatal' } },
        { name: 'withheld_approved_by', label: { en: 'Who approved that', cy: 'Pwy gymeradwyodd hynny' }, isNeeded: true, askedWhen: { field: 'notices_withheld', is: ['true'] }, missing: { en: 'Choose who approved it', cy: 'Dewiswch pwy a’i cymeradwyodd' } },
        { name: 'withheld_approved_on', label: { en: 'Day it was approved', cy: 'Y diwrnod y’i cymeradwywyd' }, isNeeded: true, askedWhen: { field: 'notices_withheld', is: ['true'] }, missing: { en: 'Enter the day it was approved', cy: 'Rhowch y diwrnod y’i cymeradwywyd' } },
      ],
    },
  ],
  check: ({ person_id, with_whom, order_made_on, started_on = '' }) => [
    ...(!person_id && !with_whom ? [{ field: 'with_whom', message: { en: 'Select a person, or write who it is', cy: 'Dewiswch berson, neu ysgrifennwch pwy ydyw' } }] : []),
    ...(order_made_on && started_on && order_made_on > started_on ? [{ field: 'order_made_on', message: { en: 'The order must be made on or before the day the arrangement begins', cy: 'Rhaid i’r gorchymyn gael ei wneud ar y diwrnod y mae’r trefniant yn dechrau, neu cyn hynny' } }] : []),
  ],
};
