import type { RecordKind } from '../record-kind.js';

/** What supervision decided about a child. Written on the page of a worker's supervision; here it is put right, or done. */
export const supervisionDecisions: RecordKind = {
  name: 'supervision-decisions',
  section: 'workers',
  titles: {
    one: { en: 'Supervision decision', cy: 'Penderfyniad goruchwyliaeth' },
    many: { en: 'Supervision decisions', cy: 'Penderfyniadau goruchwyliaeth' },
    add: { en: 'Add a supervision decision', cy: 'Ychwanegu penderfyniad goruchwyliaeth' },
    change: { en: 'Correct a supervision decision', cy: 'Cywiro penderfyniad goruchwyliaeth' },
  },
  permissions: ['supervise'],
  shown: ['decided_on', 'decision', 'owner_staff_id', 'due_on', 'done_on'],
  newestBy: 'decided_on',
  groups: [
    {
      fields: [
        { name: 'staff_id', label: { en: 'Whose supervision', cy: 'Goruchwyliaeth pwy' }, missing: { en: 'Select whose supervision it was', cy: 'Dewiswch oruchwyliaeth pwy ydoedd' } },
        { name: 'decided_on', label: { en: 'Date of the supervision', cy: 'Dyddiad yr oruchwyliaeth' }, missing: { en: 'Enter the date of the supervision', cy: 'Rhowch ddyddiad yr oruchwyliaeth' } },
        { name: 'reflection', label: { en: 'What we thought about together', cy: 'Beth fuom yn meddwl amdano gyda’n gilydd' }, isLong: true },
        { name: 'decision', label: { en: 'What we decided', cy: 'Beth benderfynom' }, isLong: true, missing: { en: 'Write what you decided', cy: 'Ysgrifennwch beth benderfynoch' } },
        { name: 'owner_staff_id', label: { en: 'Who does it', cy: 'Pwy sy’n ei wneud' } },
        { name: 'due_on', label: { en: 'By when', cy: 'Erbyn pryd' }, isAhead: true },
        { name: 'done_on', label: { en: 'Done on', cy: 'Gwnaed ar' } },
      ],
    },
  ],
};
