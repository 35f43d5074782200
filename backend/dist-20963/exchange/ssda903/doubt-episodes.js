import { doubtTexts } from './doubt-texts.js';
import { beginsCare, endsCare, isSameHome, isTemporary } from './episode.js';
import { episodeRules } from './episode-rules.js';
import { daysBetween } from './return-date.js';
/**
 * Tells what is unlikely, unlawful or read with an assumption in the episodes of one child that load.
 *
 * @param episodes lawful ones, in order of start
 */ export function doubtEpisodes(episodes, child, judgement) {
    let placed = false;
    for (const [index, episode] of episodes.entries()){
        const before = episodes[index - 1];
        const begins = beginsCare(episode, before);
        doubtEnd(episode, episodes[index + 1], judgement);
        doubtBeginning(episode, before, begins, judgement);
        if (before && !begins) doubtReason(episode, before, judgement);
        if (begins) placed = false;
        if (isTemporary(episode) && !placed) judgement.doubt(episode.row, 'temporary', 'PLACE', doubtTexts.temporaryFirst());
        placed ||= !isTemporary(episode);
        for (const rule of episodeRules){
            if (rule.isBroken(episode, child, begins ? undefined : before)) judgement.doubt(episode.row, rule.id, rule.column, rule.message);
        }
    }
}
function doubtEnd({ row, endedOn, reasonEnded }, after, judgement) {
    if (!endedOn && reasonEnded === 'X1') judgement.doubt(row, 'W04', 'REC', doubtTexts.openWithX1());
    if (endedOn && reasonEnded === '') judgement.doubt(row, 'W04', 'REC', doubtTexts.endWithoutReason());
    const carriesOn = after && (after.reasonNew !== 'S' || endedOn !== null && daysBetween(endedOn, after.startedOn) <= 1);
    if (endedOn && reasonEnded === 'X1' && !carriesOn) judgement.doubt(row, 'W08', 'REC', doubtTexts.nothingFollows());
}
function doubtBeginning(episode, before, begins, judgement) {
    const { row, startedOn, reasonNew } = episode;
    const gap = before?.endedOn ? daysBetween(before.endedOn, startedOn) : 0;
    if (begins && reasonNew !== 'S') judgement.doubt(row, 'W06', 'RNE', doubtTexts.beginsWithoutS(reasonNew));
    if (begins && before && gap <= 1) judgement.doubt(row, 'W06', 'DECOM', doubtTexts.startsAgain());
    if (!begins && gap > 1) judgement.doubt(row, 'W07', 'DECOM', doubtTexts.gap(gap));
}
/** What the reason for a new episode claims of legal status and placement, held against the episode before. */ function doubtReason(episode, before, judgement) {
    const { row, reasonNew } = episode;
    const newStatus = episode.legalStatus !== before.legalStatus;
    const newHome = !isSameHome(episode, before);
    const saysStatus = 'LBU'.includes(reasonNew);
    const saysHome = 'PTBU'.includes(reasonNew);
    if (saysStatus && !newStatus) judgement.doubt(row, 'W09', 'LS', doubtTexts.legalStatusUnchanged(reasonNew));
    if (!saysStatus && newStatus) judgement.doubt(row, 'W09', 'LS', doubtTexts.legalStatusChanged(reasonNew));
    if (saysHome && !newHome) judgement.doubt(row, 'W09', 'PLACE', doubtTexts.placementUnchanged(reasonNew));
    if (!saysHome && newHome && !endsCare(before)) judgement.doubt(row, 'W09', 'PLACE', doubtTexts.placementChanged());
}

//# sourceMappingURL=doubt-episodes.js.map