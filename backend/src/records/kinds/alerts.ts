import { alertKinds } from '../../domain/codes/alert-kinds.js';
import type { RecordKind } from '../record-kind.js';

export const alerts: RecordKind = {
  name: 'alerts',
  section: 'safety',
  titles: {
    one: { en: 'Alert', cy: 'Rhybudd' },
    many: { en: 'Alerts', cy: 'Rhybuddion' },
    add: { en: 'Add an alert', cy: 'Ychwanegu rhybudd' },
    change: { en: 'Change an alert', cy: 'Newid rhybudd' },
  },
  about: { en: 'What everybody must know before they see the child. Short, and true today.', cy: 'Yr hyn y mae’n rhaid i bawb ei wybod cyn gweld y plentyn. Byr, ac yn wir heddiw.' },
  permissions: ['record-work', 'record-reviews'],
  shown: ['kind', 'details', 'review_on', 'ended_on'],
  newestBy: 'started_on',
  groups: [
    {
      fields: [
        { name: 'kind', label: { en: 'Kind', cy: 'Math' }, codes: alertKinds, missing: { en: 'Select the kind of alert', cy: 'Dewiswch y math o rybudd' } },
        { name: 'details', label: { en: 'The alert in a few words', cy: 'Y rhybudd mewn ychydig eiriau' }, missing: { en: 'Say what people must know', cy: 'Dywedwch beth mae’n rhaid i bobl ei wybod' } },
        { name: 'started_on', label: { en: 'From', cy: 'O' }, missing: { en: 'Enter the day from which the alert holds', cy: 'Rhowch y diwrnod y mae’r rhybudd yn berthnasol ohono' } },
        { name: 'review_on', label: { en: 'Look at it again by', cy: 'Ei ystyried eto erbyn' }, isAhead: true, isNeeded: true, missing: { en: 'Enter the day by which somebody looks at it again', cy: 'Rhowch y diwrnod y bydd rhywun yn ei ystyried eto' } },
        { name: 'raised_by', label: { en: 'Who raised it', cy: 'Pwy a’i cododd' } },
      ],
    },
    {
      title: { en: 'Looking at it again', cy: 'Ei ystyried eto' },
      fields: [
        { name: 'reviewed_on', label: { en: 'Last looked at', cy: 'Ystyriwyd ddiwethaf' } },
        { name: 'ended_on', label: { en: 'Ended', cy: 'Daeth i ben' }, hint: { en: 'Leave empty while it holds.', cy: 'Gadewch yn wag tra bo’n berthnasol.' } },
        { name: 'end_reason', label: { en: 'Why it ended', cy: 'Pam y daeth i ben' } },
      ],
    },
  ],
  check: ({ started_on = '', review_on, reviewed_on, ended_on, end_reason }) => [
    ...(review_on && review_on < started_on ? [{ field: 'review_on', message: { en: 'This must be on or after the day the alert began', cy: 'Rhaid i hyn fod ar y diwrnod y dechreuodd y rhybudd, neu wedyn' } }] : []),
    ...(reviewed_on && reviewed_on < started_on ? [{ field: 'reviewed_on', message: { en: 'This must be on or after the day the alert began', cy: 'Rhaid i hyn fod ar y diwrnod y dechreuodd y rhybudd, neu wedyn' } }] : []),
    ...(ended_on && !end_reason ? [{ field: 'end_reason', message: { en: 'Say why the alert ended', cy: 'Dywedwch pam y daeth y rhybudd i ben' } }] : []),
  ],
};
