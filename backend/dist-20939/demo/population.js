import { withDeath, withEarlierPeriod } from './earlier-period.js';
import { livesBegunIn, livesGoneBefore } from './forward-lives.js';
import { livesInShortBreaks, livesOfEarlierLeavers } from './other-lives.js';
import { placeStays } from './placed-where.js';
import { profileLives } from './profile-lives.js';
import { staysOf } from './stays-of.js';
/** Children begun in each year from 2018: a few more at first, then about as many as leave. */ const begun = [
    285,
    300,
    280,
    262,
    255,
    255,
    252,
    250,
    250
];
/**
 * Everybody the authority has ever looked after, up to the end of a year, each with their whole life in care: what lies after
 * that year as well, since it is the same whenever it is asked for.
 */ export function populationTo(lastYear) {
    const years = Array.from({
        length: Math.max(1, lastYear - 2017)
    }, (_, at)=>2018 + at);
    const lives = [
        ...profileLives(),
        ...livesGoneBefore(1000),
        ...livesOfEarlierLeavers(46),
        ...livesInShortBreaks(30),
        ...years.flatMap((year)=>livesBegunIn(year, begun[year - 2018] ?? 250))
    ].map((life)=>withDeath(withEarlierPeriod(life)));
    for (const life of lives)for (const period of life.periods)period.stays = staysOf(life, period);
    placeStays(lives);
    return lives;
}

//# sourceMappingURL=population.js.map