import type { Duty } from './duty.js';
import { owedTo } from './expect-owed.js';
import type { Law } from './law.js';
import type { SaidChild } from './made-child.js';

/** What several duties owe a made child, a line each: `visit-first-week 2026-06-27 > 2026-07-04, met 2026-07-01`, with regime and what is missing. */
export function told(duties: readonly Duty[], said: SaidChild, law?: Law): string[] {
  return duties.flatMap((duty) =>
    owedTo(duty, said, law).map(({ arose, due, met, lapsed, regime, missing }) =>
      [`${duty.id} ${arose} > ${due}`, met && `met ${met}`, lapsed && `lapsed ${lapsed}`, regime, missing && `missing ${missing}`].filter(Boolean).join(', '),
    ),
  );
}
