import { faultTexts } from './fault-texts.js';
/**
 * Refuses what cannot be true of one child's episodes: an end that is not after its start, care left on no day, an episode
 * before birth or after death, an open episode with another after it, an overlap. Every episode whose start can be read is
 * compared, also one refused for another cell, so that one bad cell is one fault.
 *
 * @param episodes in order of start
 */ export function checkEpisodes(episodes, bornOn, judgement) {
    for (const episode of episodes)checkOne(episode, bornOn, judgement);
    checkOrder(episodes, judgement);
    checkDeath(episodes, judgement);
}
function checkOne({ row, startedOn, endedOn, reasonEnded }, bornOn, judgement) {
    if (endedOn && endedOn < startedOn) judgement.refuse(row, 'W03', 'DEC', faultTexts.endBeforeStart('DEC', 'DECOM'));
    if (endedOn === startedOn) judgement.refuse(row, 'W10', 'DEC', faultTexts.emptySpell('DEC', 'DECOM'));
    if (leavesOnNoDay({
        row,
        reasonEnded
    })) judgement.refuse(row, 'W04', 'DEC', faultTexts.reasonWithoutEnd(reasonEnded));
    if (bornOn && startedOn < bornOn) judgement.refuse(row, 'W03', 'DECOM', faultTexts.beforeBirth('DECOM'));
}
function leavesOnNoDay({ row, reasonEnded }) {
    return row.cells['DEC'] === '' && reasonEnded.startsWith('E');
}
function checkOrder(episodes, judgement) {
    let before;
    for (const episode of episodes){
        if (before?.startedOn === episode.startedOn) continue; // Refused already: two rows tell the same thing.
        if (before && endOf(before) > episode.startedOn) {
            judgement.refuse(episode.row, 'W05', 'DECOM', faultTexts.overlap(before.row.line));
        } else {
            before = episode;
        }
    }
    let later;
    for (const episode of episodes.toReversed()){
        if (later && later.startedOn > episode.startedOn && isLeftOpen(episode)) {
            judgement.refuse(episode.row, 'W05', 'DEC', faultTexts.openBeforeAnother(later.row.line));
        }
        later = episode;
    }
}
/** The end an overlap is measured by; an episode without a readable or sensible one is taken to end as it starts. */ function endOf({ startedOn, endedOn }) {
    return endedOn && endedOn > startedOn ? endedOn : startedOn;
}
function isLeftOpen(episode) {
    return episode.row.cells['DEC'] === '' && !leavesOnNoDay(episode);
}
function checkDeath(episodes, judgement) {
    const death = deathOf(episodes, judgement);
    for (const { row, startedOn } of episodes){
        if (death?.endedOn && startedOn > death.endedOn) judgement.refuse(row, 'W08', 'DECOM', faultTexts.afterDeath(death.row.line));
    }
}
/** The episode that ended with the child's death, if one that can be read did. */ export function deathOf(episodes, judgement) {
    return episodes.find(({ row, reasonEnded, endedOn })=>reasonEnded === 'E2' && endedOn !== null && !judgement.isRefused(row));
}

//# sourceMappingURL=check-episodes.js.map