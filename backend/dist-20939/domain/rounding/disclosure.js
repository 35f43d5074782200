import { nearest5, percentage } from './rounding.js';
/** Below this a count is not shown to the public. */ export const SMALLEST_SHOWN = 5;
/** Below this many counted no percentage is shown to the public. */ export const SMALLEST_DENOMINATOR = 10;
/** A count as an audience sees it: a number, or null where it is suppressed (printed `*`). A true zero is suppressed too. */ export function shownCount(count, audience) {
    if (audience !== 'public') return count;
    return count < SMALLEST_SHOWN ? null : nearest5(count);
}
/** A percentage as an audience sees it; null where nobody is counted or where it would tell too much. */ export function shownPercentage(met, population, audience, decimals = 0) {
    const isTooSmall = population < SMALLEST_DENOMINATOR || met < SMALLEST_SHOWN;
    return audience === 'public' && isTooSmall ? null : percentage(met, population, decimals);
}
/**
 * A row of counts that add up, as an audience sees it. Where one alone would be suppressed the next smallest is suppressed
 * with it, so that it cannot be had by taking the others from the total. Of two as small the earlier goes.
 */ export function shownRow(counts, audience) {
    const shown = counts.map((count)=>shownCount(count, audience));
    if (shown.filter((count)=>count === null).length !== 1 || counts.length < 2) return shown;
    let smallest = -1;
    counts.forEach((count, at)=>{
        if (shown[at] !== null && (smallest < 0 || count < counts[smallest])) smallest = at;
    });
    shown[smallest] = null;
    return shown;
}

//# sourceMappingURL=disclosure.js.map