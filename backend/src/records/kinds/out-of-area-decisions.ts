import type { RecordKind } from '../record-kind.js';

export const outOfAreaDecisions: RecordKind = {
  name: 'out-of-area-decisions',
  section: 'home',
  titles: {
    one: { en: 'Decision to place out of the area', cy: 'Penderfyniad i leoli y tu allan i’r ardal' },
    many: { en: 'Decisions to place out of the area', cy: 'Penderfyniadau i leoli y tu allan i’r ardal' },
    add: { en: 'Record a decision to place out of the area', cy: 'Cofnodi penderfyniad i leoli y tu allan i’r ardal' },
    change: { en: 'Correct a decision to place out of the area', cy: 'Cywiro penderfyniad i leoli y tu allan i’r ardal' },
  },
  permissions: ['record-panel', 'record-work'],
  shown: ['placement_id', 'panel_met_on', 'panel_approved', 'nominated_officer_approved_on', 'area_authority_notified_on'],
  newestBy: 'placement_id',
  groups: [
    { fields: [{ name: 'placement_id', label: { en: 'Which placement', cy: 'Pa leoliad' }, missing: { en: 'Select the placement', cy: 'Dewiswch y lleoliad' } }] },
    {
      title: { en: 'Who agreed', cy: 'Pwy gytunodd' },
      fields: [
        { name: 'referred_to_panel_on', label: { en: 'Referred to the panel on', cy: 'Cyfeiriwyd at y panel ar' } },
        { name: 'panel_met_on', label: { en: 'The panel met on', cy: 'Cyfarfu’r panel ar' }, law: 'ooa-emergency' },
        { name: 'panel_approved', label: { en: 'Did the panel approve?', cy: 'A gymeradwyodd y panel?' } },
        { name: 'nominated_officer_approved_on', label: { en: 'Nominated officer approved on', cy: 'Cymeradwyodd y swyddog enwebedig ar' } },
        { name: 'search_steps', label: { en: 'Steps of the search for something nearer', cy: 'Camau’r chwilio am rywle agosach' } },
      ],
    },
    {
      title: { en: 'Who was told', cy: 'Pwy gafodd wybod' },
      fields: [
        { name: 'first_notified_at', label: { en: 'First notice given', cy: 'Rhoddwyd yr hysbysiad cyntaf' }, law: 'ooa-24h-notice' },
        { name: 'area_authority_notified_on', label: { en: 'The area’s council told on', cy: 'Hysbyswyd cyngor yr ardal ar' } },
        { name: 'health_board_notified_on', label: { en: 'Health board told on', cy: 'Hysbyswyd y bwrdd iechyd ar' } },
        { name: 'education_notified_on', label: { en: 'Education told on', cy: 'Hysbyswyd addysg ar' } },
      ],
    },
  ],
};
