import type { CaseEventKind } from '../codes/case-event-kinds.js';

/** When the rows of a file need the child alive. */
export interface Presence {
  column: string;
  /** Not before birth either; missing episodes are only held against death. */
  sinceBirth: boolean;
  /** Rows in which the child was present; told from a column's text. */
  when?: (textOf: (column: string) => string) => boolean;
}

/** Kinds of case events in which the child itself takes part; others go on before birth and after death. */
const needsChild: ReadonlySet<string> = new Set<CaseEventKind>([
  'school-started', 'review-asked-child', 'course-told', 'contact-made', 'living-arrangement-discussed', 'protection-visit', 'secure-notice', 'record-requested',
]);

/** Spells and events that need the child alive. Allocations, assessments, plans, conferences and registrations do not. */
export const presences: Readonly<Record<string, Presence>> = {
  'periods-of-care': { column: 'started_on', sinceBirth: true },
  'legal-statuses': { column: 'started_on', sinceBirth: true },
  placements: { column: 'started_on', sinceBirth: true },
  visits: { column: 'visited_on', sinceBirth: true, when: (textOf) => textOf('seen') === 'true' },
  reviews: { column: 'held_on', sinceBirth: true },
  'health-assessments': { column: 'assessed_on', sinceBirth: true },
  'personal-education-plans': { column: 'agreed_on', sinceBirth: true },
  'case-events': { column: 'happened_on', sinceBirth: true, when: (textOf) => needsChild.has(textOf('kind')) },
  voices: { column: 'said_on', sinceBirth: true },
  'missing-episodes': { column: 'missing_from', sinceBirth: false },
};
