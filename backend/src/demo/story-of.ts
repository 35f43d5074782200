import { preferredLanguageOf } from './background-of.js';
import { workerOn, type CaseFile } from './case-file.js';
import { on } from './extract-tables.js';
import { officeDay, RECORD_FROM } from './record-days.js';

/** Writes what the worker marked in the story: the first day in care, and the lines at the top of the brief. */
export function writeStory({ life, childId, out, until, socialWorkers }: CaseFile): void {
  const first = life.periods[0]!;
  const welsh = preferredLanguageOf(life) === 'cy';
  const day = officeDay(Math.max(first.from, RECORD_FROM) + 35);
  if (day >= Math.min(first.to, until)) return;
  out.add('timeline-marks', {
    mark_id: `${childId}-M1`, child_id: childId, about: 'periods-of-care', about_key: on(first.from), significant: true, pinned: false,
    effect: welsh ? 'Roedd yn anodd gadael cartref; mae arferion cyfarwydd yn helpu.' : 'Leaving home was hard; familiar routines help.',
  });
  out.add('briefs', {
    child_id: childId, written_on: on(day), written_by: workerOn(socialWorkers, day),
    top_lines: welsh ? 'Gofynnwch am yr ysgol cyn gofyn am y teulu. Mae angen amser tawel ar ôl amser teulu.' : 'Ask about school before asking about family. Needs quiet time after family time.',
  });
}
