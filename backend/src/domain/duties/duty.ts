import type { ChildRecord } from '../facts/child-record.js';
import type { Bilingual } from '../indicators/figure.js';
import type { Law, LawNumber } from './law.js';
import type { Owed } from './occurrence.js';

/** What a breach would be a breach of, strongest first. */
export const forces = ['statute', 'code-must', 'code-should', 'procedure', 'metric', 'local'] as const;
export type Force = (typeof forces)[number];

/** How surely the words of the law were read. */
export type Confidence = 'found-wording' | 'partial' | 'from-memory';

export interface Citation {
  /** Short name of the instrument, such as `Care Planning, Placement and Case Review (Wales) Regulations 2015`. */
  instrument: Bilingual;
  /** `reg 39(1)` */
  provision: string;
  link: string;
  /** ISO date somebody last read it against the source; null where nobody has. */
  readOn: string | null;
}

/** Who can act on it. `others` act outside the authority's own staff: a health board, a court, a provider. */
export type Whose = 'social-worker' | 'iro' | 'personal-adviser' | 'team-manager' | 'panel-administrator' | 'others';

interface Register {
  /** As in the legal specification: `review-first`. */
  id: string;
  title: Bilingual;
  /** The duty in plain words, its exceptions among them. */
  says: Bilingual;
  citation: Citation;
  force: Force;
  confidence: Confidence;
  /** What is doubtful about it, shown wherever the duty shows and listed among the questions; null where nothing is. */
  doubt: Bilingual | null;
  /** ISO dates; `until` is the first day it no longer holds, null while it does. */
  inForce: { from: string; until: string | null };
  numbers: readonly LawNumber[];
}

/** A duty that is owed at dates the record tells. */
export interface ClockedDuty extends Register {
  /** What it is counted from: `the day the child became looked after`. Fills “counted from …”. */
  countedFrom: Bilingual;
  /** What meets it: `a review held`. */
  metBy: Bilingual;
  whose: Whose;
  /** Days before the due day from which it counts as due soon; left out where the reckoning decides. */
  soon?: number;
  /** Each next one arises from the last: what was open when the duty came into force is owed under it. */
  repeats: boolean;
  /** Owed after death as well. */
  outlivesChild?: true;
  /** Its regimes or stages; with other words for what it is counted from and met by where those differ. */
  regimes: Readonly<Record<string, Bilingual & { countedFrom?: Bilingual; metBy?: Bilingual }>>;
  /** Every time it is owed to a child, whenever that was or will be. Pure: reads no clock. */
  owed(child: ChildRecord, law: Law): Owed[];
}

/** A duty without a clock of its own: it stands in the register, with why. */
export interface StandingDuty extends Register {
  standing: Bilingual;
}

export type Duty = ClockedDuty | StandingDuty;

export function isClocked(duty: Duty): duty is ClockedDuty {
  return 'owed' in duty;
}
