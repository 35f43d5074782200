import { doubtEpisodes } from './doubt-episodes.js';
import { doubtAdoptions, doubtAsylum } from './doubt-others.js';
import type { Judgement } from './finding.js';
import { lawfulEpisodes, type JudgedReturn } from './judged-return.js';

/** Tells what is doubtful in the rows that load. To be asked once nothing more will be refused. */
export function doubtReturn(judged: JudgedReturn, judgement: Judgement): void {
  for (const [id, child] of judged.children) doubtEpisodes(lawfulEpisodes(judged, id, judgement), child, judgement);
  doubtAdoptions(judged, judgement);
  doubtAsylum(judged, judgement);
}
