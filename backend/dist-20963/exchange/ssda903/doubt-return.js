import { doubtEpisodes } from './doubt-episodes.js';
import { doubtAdoptions, doubtAsylum } from './doubt-others.js';
import { lawfulEpisodes } from './judged-return.js';
/** Tells what is doubtful in the rows that load. To be asked once nothing more will be refused. */ export function doubtReturn(judged, judgement) {
    for (const [id, child] of judged.children)doubtEpisodes(lawfulEpisodes(judged, id, judgement), child, judgement);
    doubtAdoptions(judged, judgement);
    doubtAsylum(judged, judgement);
}

//# sourceMappingURL=doubt-return.js.map