/** One page of a child's record and the way to it. */
export interface ChildPart {
  /** What a page calls itself with `here`. */
  readonly name: string;
  /** Under `/children/:publicId`; empty for the first page. */
  readonly path: string;
  /** Key of the catalogue. */
  readonly key: string;
  /** Stands in the row itself, seven at most; the others are under More. */
  readonly isMain: boolean;
  /** Who finds it there; everybody where nothing is said. */
  readonly permission?: string;
}

/** The pages of a child's record in the order in which they stand. A room that makes a page adds it here. */
export const childParts: readonly ChildPart[] = [
  { name: 'home', path: '', key: 'identity.home', isMain: true },
  { name: 'timeline', path: 'timeline', key: 'identity.timeline', isMain: true },
  { name: 'visits', path: 'visits', key: 'identity.visits', isMain: true },
  { name: 'voice', path: 'voice', key: 'identity.voice', isMain: true },
  { name: 'plan', path: 'plan', key: 'identity.plan', isMain: true },
  { name: 'clocks', path: 'clocks', key: 'identity.clocks', isMain: true },
  { name: 'people', path: 'people', key: 'identity.people', isMain: true },
  { name: 'brief', path: 'brief', key: 'identity.brief', isMain: false },
  { name: 'chronology', path: 'chronology', key: 'identity.chronology', isMain: false },
  { name: 'alerts', path: 'alerts', key: 'identity.alerts', isMain: false },
  { name: 'documents', path: 'documents', key: 'documents.title', isMain: false },
  { name: 'record', path: 'record', key: 'identity.record', isMain: false },
  { name: 'records', path: 'records', key: 'records.kept', isMain: false },
  { name: 'notes', path: 'notes/new', key: 'identity.writeNote', isMain: false, permission: 'record-work' },
  { name: 'handovers', path: 'handovers', key: 'caseloads.handovers', isMain: false },
  { name: 'access', path: 'access', key: 'identity.access', isMain: false, permission: 'see-who-looked' },
];
