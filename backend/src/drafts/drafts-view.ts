/** A draft as kept on the server: seen by nobody but its author. */
export class DraftView {
  place: string;
  page: string;
  body: Record<string, unknown>;
  /** The device that wrote it. */
  device: string;
  version: number;
  /** Instant. */
  savedAt: string;
}

/** That a draft is kept. */
export class DraftKeptView {
  version: number;
  savedAt: string;
}

/** A colleague who has written in the same place within the hour; nothing of what they wrote. */
export class OtherWritingView {
  name: string;
  /** Instant. */
  savedAt: string;
}

/** A draft in the list of its author's. */
export class DraftListedView {
  place: string;
  /** What is being written: `visit`, `note`… */
  kind: string;
  page: string;
  /** The child it is about, where it is about one the author may see. */
  child: { publicId: string; name: string } | null;
  begunAt: string;
  savedAt: string;
  /** Days since it was begun. */
  ageDays: number;
  /** `old` from 5 days on, `escalated` from 10: the manager is shown it too. */
  age: 'new' | 'old' | 'escalated';
}

/** How many drafts somebody of one's team has; nothing of what is in them. */
export class TeamDraftsView {
  name: string;
  drafts: number;
  oldestDays: number;
  age: 'new' | 'old' | 'escalated';
}

/** A page of 25 drafts, the oldest first; for managers, what their teams have too. */
export class DraftsView {
  drafts: DraftListedView[];
  page: number;
  pages: number;
  total: number;
  team: TeamDraftsView[];
}
