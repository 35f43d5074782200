import { NOT_KNOWN } from '../../domain/indicators/figure.js';
import { outOfAreaBegunInYear } from '../../domain/indicators/out-of-area.js';
import { longDay } from '../words/long-date.js';
import { careReason } from './care-reason.js';
import { leaverReason } from './leaver-reason.js';
import { periodReason, proceedingsReason } from './period-reason.js';
import { placementReason } from './placement-reason.js';
import { planReason } from './plan-reason.js';
import { dated, said } from './reason.js';
import { reviewReason } from './review-reason.js';
/** What a subject's row is, by the unit of the indicator; children and young people have none. */ const byUnit = {
    placements: placementReason,
    reviews: reviewReason,
    periods: periodReason,
    plans: planReason,
    proceedings: proceedingsReason,
    households: householdReason
};
/** Why a subject is counted as it is, from the facts that were counted, and what is missing where that is not known. */ export function reasonOf(subject) {
    const { indicator, counted } = subject;
    const { rowDates, why } = (byUnit[indicator.unit.en] ?? personReason)(subject);
    const { missing } = indicator;
    const unknown = counted.answer === NOT_KNOWN && missing ? {
        en: `Not known: ${missing.en}.`,
        cy: `Ddim yn hysbys: ${missing.cy}.`
    } : undefined;
    return {
        rowDates,
        why: said(why, unknown)
    };
}
function personReason(subject) {
    const { indicator } = subject;
    if (indicator.population.among === 'care-leavers') return leaverReason(subject);
    return indicator.population.among === 'looked-after' ? careReason(subject) : placedReason(subject);
}
/** A child placed out of area in the year, by the latest such placement. */ function placedReason(subject) {
    const { child } = subject;
    const { placements } = child.facts;
    const row = outOfAreaBegunInYear(child, placements.from[child.child + 1]);
    const on = longDay(placements.startedOn[row]);
    return {
        rowDates: [
            dated(subject, 'Placement began', 'Dechreuodd y lleoliad', placements.startedOn[row])
        ],
        why: {
            en: `The latest placement outside the area began on ${on.en}.`,
            cy: `Dechreuodd y lleoliad diweddaraf y tu allan i’r ardal ar ${on.cy}.`
        }
    };
}
function householdReason(subject) {
    const { child: { facts: { carers } }, counted: { row } } = subject;
    const on = longDay(carers.approvedOn[row]);
    return {
        rowDates: [
            dated(subject, 'Approved', 'Cymeradwywyd', carers.approvedOn[row])
        ],
        why: {
            en: `Approved on ${on.en}; places: ${carers.places[row]}.`,
            cy: `Cymeradwywyd ar ${on.cy}; lleoedd: ${carers.places[row]}.`
        }
    };
}

//# sourceMappingURL=reason-of.js.map