import { Chance } from './chance.js';
/** The workers of some jobs, from whom one is picked for a child. */ export class WorkersOf {
    constructor(workers){
        this.workers = workers;
    }
    /**
   * Somebody in post from a day up to another who is not the worker before, of the team wanted where there is one. Where nobody
   * stays so long, whoever stays longest. Undefined when nobody is in post.
   */ pick(from, to, key, team, before) {
        const inPost = this.workers.filter((worker)=>worker.startedOn <= from && leaves(worker) > from + 3 && worker !== before);
        const staying = inPost.filter((worker)=>leaves(worker) >= to);
        const close = staying.filter((worker)=>worker.team === team);
        const list = close.length > 0 ? close : staying;
        if (list.length > 0) return {
            worker: oneOf(list, key, to - from),
            from,
            to
        };
        const [longest] = inPost.toSorted((one, other)=>leaves(other) - leaves(one));
        return longest && {
            worker: longest,
            from,
            to: Math.min(to, leaves(longest))
        };
    }
    /** Workers one after another from a day up to another, each for about so many days. */ inTurn(from, to, key, meanDays) {
        const chance = new Chance(key);
        const turns = [];
        for(let day = from; day < to;){
            const until = Math.min(to, day + 60 + chance.wait(meanDays));
            const picked = this.pick(day, Math.min(until, day + 60), `${key}:${day}`, null, turns[turns.length - 1]?.worker ?? null);
            if (!picked) return turns;
            const end = Math.max(picked.to, Math.min(until, leaves(picked.worker)));
            turns.push({
                ...picked,
                to: end
            });
            day = end;
        }
        return turns;
    }
}
/** For a long while often the one of two who leaves sooner: else those who stay for long would end up with everybody. */ function oneOf(list, key, days) {
    const chance = new Chance(key);
    const [one, other] = [
        chance.of(list),
        chance.of(list)
    ];
    return days > 200 && leaves(other) < leaves(one) && chance.happens(0.6) ? other : one;
}
function leaves(worker) {
    return worker.endedOn ?? Number.MAX_SAFE_INTEGER;
}
export function workersOf(staff, ...jobs) {
    return new WorkersOf(staff.filter(({ job })=>jobs.includes(job)));
}

//# sourceMappingURL=pick-worker.js.map