import { addMonths } from '../domain/calendar/months.js';
import { Chance } from './chance.js';
import { firstDay } from './life.js';
import { PROFILE_DAY, RECORD_FROM, SETTLED_BEFORE, ALWAYS_MET_BEFORE } from './record-days.js';
/**
 * Gives some children a shorter, earlier period of care that ended with a return home. A settled year is not
 * given a child it did not have, and none begins before the record does.
 */ export function withEarlierPeriod(life) {
    const chance = new Chance(`${life.no}:earlier`);
    const from = firstDay(life);
    const isLikely = chance.happens(life.course === 'accommodated' ? 0.17 : 0.1);
    const gap = chance.happens(0.6) ? chance.between(40, 360) : chance.between(361, 900);
    const to = from - gap;
    const start = to - chance.between(6, 200);
    const isSettledLater = from >= ALWAYS_MET_BEFORE && start < SETTLED_BEFORE;
    // The children looked after on the day of the profile are counted out one by one: nobody joins them by the way.
    const isCounted = start <= PROFILE_DAY && PROFILE_DAY < to;
    const isTooEarly = start < RECORD_FROM || start < addMonths(life.bornOn, 3);
    if (!isLikely || isCounted || isTooEarly || isSettledLater || life.course === 'short-breaks' || life.course === 'remand') return life;
    const period = {
        from: start,
        to,
        reason: 'E4',
        statuses: [
            {
                code: 'V2',
                from: start
            }
        ],
        homeFrom: null,
        adoptersFrom: null,
        stays: []
    };
    return {
        ...life,
        periods: [
            period,
            ...life.periods
        ]
    };
}
/** Very few children die in care; the period ends that day. */ export function withDeath(life) {
    const period = life.periods[life.periods.length - 1];
    const chance = new Chance(`${life.no}:death`);
    const to = period.from + Math.floor((period.to - period.from) * 0.7);
    if (life.isOnProfileDay || period.to - period.from < 400 || life.course !== 'care-order' || !chance.happens(0.004)) return life;
    const keepsUntil = (day)=>day !== null && day < to ? day : null;
    const ended = {
        ...period,
        to,
        reason: 'E2',
        statuses: period.statuses.filter(({ from })=>from < to),
        homeFrom: keepsUntil(period.homeFrom),
        adoptersFrom: keepsUntil(period.adoptersFrom)
    };
    return {
        ...life,
        periods: [
            ...life.periods.slice(0, -1),
            ended
        ],
        diedOn: to
    };
}

//# sourceMappingURL=earlier-period.js.map