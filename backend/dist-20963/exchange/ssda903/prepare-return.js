import { checkFolded } from './check-folded.js';
import { doubtTexts } from './doubt-texts.js';
import { doubtReturn } from './doubt-return.js';
import { Judgement } from './finding.js';
import { isDeathWithoutDay } from './fold-leavers.js';
import { foldReturn } from './fold-return.js';
import { judgeReturn } from './judge-return.js';
import { lawfulRows } from './judged-return.js';
import { refuseWithChild } from './known-children.js';
import { originsOf } from './origins.js';
import { readReturn } from './read-return.js';
import { countRows } from './row-counts.js';
/** Does all that needs neither disk nor store: reads, judges, folds and doubts. Nothing a file holds makes it throw. */ export function prepareReturn(files, finder, check, today) {
    const judgement = new Judgement();
    const content = readReturn(files, judgement);
    const judged = judgeReturn(content, judgement, today);
    const folded = checkFolded(()=>foldReturn(judged, finder, judgement), check, judgement, today);
    refuseWithChild(judged, judgement);
    for (const row of lawfulRows(judged, 'oc3', judgement)){
        if (isDeathWithoutDay(row)) judgement.doubt(row, 'death', 'IN_TOUCH', doubtTexts.diedWithoutDate());
    }
    doubtReturn(judged, judgement);
    return {
        judgement,
        judged,
        headings: content.headings,
        folded,
        origins: originsOf(judged, finder, judgement),
        counts: countRows(judged, judgement)
    };
}

//# sourceMappingURL=prepare-return.js.map