import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { RECORD_FROM } from './record-days.js';
const orders = {
    C2: 'care-order',
    E1: 'placement-order'
};
/** Writes the care proceedings of each period: issued by the first interim order, over when the court decides. */ export function writeProceedings({ life, childId, out }) {
    for (const period of life.periods){
        const interim = period.statuses.findIndex(({ code })=>code === 'C1');
        if (interim < 0) continue;
        const chance = new Chance(`${life.family}:court:${period.from}`);
        const interimFrom = period.statuses[interim].from;
        const next = period.statuses[interim + 1];
        const finalOn = next?.from ?? period.to;
        if (finalOn < RECORD_FROM) continue;
        const issuedOn = Math.max(period.from, life.bornOn, interimFrom - chance.between(0, 4));
        const weeksOver = Math.ceil((finalOn - issuedOn - 182) / 7);
        out.add('proceedings', {
            child_id: childId,
            issued_on: on(issuedOn),
            final_order_on: on(finalOn),
            order: next ? orders[next.code] ?? 'other' : withoutCareOrder(period, chance),
            extended_weeks: weeksOver > 0 && chance.happens(0.9) ? Math.min(weeksOver, 26) : ''
        });
    }
}
function withoutCareOrder({ reason }, chance) {
    if (reason === 'E44' || reason === 'E43') return 'special-guardianship';
    return chance.weighted([
        [
            'supervision-order',
            62
        ],
        [
            'child-arrangements',
            24
        ],
        [
            'no-order',
            14
        ]
    ]);
}

//# sourceMappingURL=proceedings-of.js.map