import { beginsCare, isSameHome, isTemporary } from './episode.js';
import { welshCode } from './map-codes.js';
import { daysAfter } from './return-date.js';
/**
 * Folds the lawful episodes of one child. A period of care begins at the first episode, at S, or after care ended, and goes
 * on over a gap. A legal status goes on while its Welsh code does. A placement begins at S, P, T, B or U; L never begins one,
 * and neither does a temporary move nor the return from it to the same home. The first home told of in a period, or after a
 * gap, is a placement whatever its reason.
 *
 * @param episodes in order of start, without overlaps, only the last of them open
 */ export function foldEpisodes(episodes) {
    const folded = {
        periods: [],
        legalStatuses: [],
        placements: []
    };
    for (const period of periodsOf(episodes)){
        folded.periods.push(period);
        folded.legalStatuses.push(...spellsOf(period, legalStatusGoesOn));
        folded.placements.push(...spellsOf(period, placementGoesOn));
    }
    return folded;
}
function periodsOf(episodes) {
    const periods = [];
    for (const [index, episode] of episodes.entries()){
        const before = episodes[index - 1];
        const period = periods.at(-1);
        if (period && !beginsCare(episode, before)) {
            period.episodes.push(episode);
            period.endedOn = episode.endedOn;
        } else {
            periods.push({
                startedOn: episode.startedOn,
                endedOn: episode.endedOn,
                episodes: [
                    episode
                ]
            });
        }
    }
    return periods;
}
function spellsOf(period, goesOn) {
    const spells = [];
    for (const [index, episode] of period.episodes.entries()){
        const endedOn = endWithin(period, index);
        const spell = spells.at(-1);
        const answer = goesOn(spell, episode, period.episodes[index - 1]);
        if (spell && answer === 'goes on') {
            spell.episodes.push(episode);
            spell.endedOn = endedOn;
        } else if (answer === 'begins') {
            spells.push({
                startedOn: episode.startedOn,
                endedOn,
                episodes: [
                    episode
                ]
            });
        }
    }
    return spells;
}
/** The next episode may begin the day after: the night between belongs to the one before. */ function endWithin({ episodes }, index) {
    const endedOn = episodes[index]?.endedOn ?? null;
    const next = episodes[index + 1]?.startedOn;
    return endedOn && next === daysAfter(endedOn, 1) ? next : endedOn;
}
function legalStatusGoesOn(spell, episode) {
    const last = spell?.episodes.at(-1);
    return last && welshCode('LS', last.legalStatus) === welshCode('LS', episode.legalStatus) ? 'goes on' : 'begins';
}
function placementGoesOn(spell, episode, before) {
    if (isTemporary(episode)) return spell ? 'goes on' : 'neither';
    const home = spell?.episodes.findLast((one)=>!isTemporary(one));
    if (!spell || !home || !before) return 'begins';
    if (episode.reasonNew === 'L') return isNextTo(before, episode) || isSameHome(home, episode) ? 'goes on' : 'begins';
    return isTemporary(before) && isSameHome(home, episode) ? 'goes on' : 'begins';
}
function isNextTo(before, episode) {
    return before.endedOn !== null && daysAfter(before.endedOn, 1) >= episode.startedOn;
}

//# sourceMappingURL=fold-episodes.js.map