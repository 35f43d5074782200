import { legalStatuses } from '../../domain/codes/legal-statuses.js';
import { placementTypes } from '../../domain/codes/placement-types.js';
import { SOCIAL_WORKER_ROLE } from '../../domain/codes/positions.js';
import { NO_DAY } from '../../domain/facts/columns.js';
import { longDay } from '../words/long-date.js';
import { dated, said } from './reason.js';
const aboutWorker = [
    'allocated-social-worker',
    'social-worker-changes'
];
const aboutReviews = [
    'iro-continuity',
    'permanence-by-second-review'
];
/** How a child looked after is cared for on the day, and whatever else the indicator turns on. */ export function careReason(subject) {
    const { child, indicator } = subject;
    const { periods, placements, plans, reviews } = child.facts;
    const since = longDay(periods.startedOn[child.period]);
    const rowDates = [
        dated(subject, 'Looked after since', 'Yn derbyn gofal ers', periods.startedOn[child.period])
    ];
    const also = [];
    if (child.placement >= 0) rowDates.push(dated(subject, 'Placement began', 'Dechreuodd y lleoliad', placements.startedOn[child.placement]));
    if (aboutWorker.includes(indicator.code)) {
        const began = workerSince(subject);
        rowDates.push(dated(subject, 'Social worker allocated', 'Dyrannwyd gweithiwr cymdeithasol', began));
        also.push(workerWords(began));
    }
    if (aboutReviews.includes(indicator.code)) {
        for(let row = child.firstReview; row < child.endReview; row++)rowDates.push(dated(subject, 'Review held', 'Cynhaliwyd adolygiad', reviews.heldOn[row]));
    }
    if (indicator.code === 'permanence-option') {
        const preparedOn = child.plan < 0 ? NO_DAY : plans.preparedOn[child.plan];
        rowDates.push(dated(subject, 'Current plan prepared', 'Lluniwyd y cynllun presennol', preparedOn));
    }
    const sinceWords = {
        en: `Looked after since ${since.en}.`,
        cy: `Yn derbyn gofal ers ${since.cy}.`
    };
    return {
        rowDates,
        why: said(sinceWords, statusWords(child.legalStatus), placedWords(subject), ...also)
    };
}
function statusWords(status) {
    const code = legalStatuses[status];
    if (!code) return {
        en: 'No legal status is recorded on the day.',
        cy: 'Nid oes statws cyfreithiol wedi’i gofnodi ar y diwrnod.'
    };
    return {
        en: `Legal status: ${code.en} (${code.code}).`,
        cy: `Statws cyfreithiol: ${code.cy} (${code.code}).`
    };
}
function placedWords({ child }) {
    const type = placementTypes[child.placementType];
    if (!type) return {
        en: 'No placement is recorded on the day.',
        cy: 'Nid oes lleoliad wedi’i gofnodi ar y diwrnod.'
    };
    const { placements, areas } = child.facts;
    const area = areas.code[placements.area[child.placement]];
    return {
        en: `Placement: ${type.en} (${type.code})${area ? `, in ${area}` : ', its area not recorded'}.`,
        cy: `Lleoliad: ${type.cy} (${type.code})${area ? `, yn ${area}` : ', heb gofnod o’i ardal'}.`
    };
}
function workerSince({ child: { facts: { allocations }, child }, moment }) {
    for(let row = allocations.from[child + 1] - 1; row >= allocations.from[child]; row--){
        const covers = allocations.startedOn[row] <= moment.asAt && moment.asAt < allocations.endedOn[row];
        if (covers && allocations.role[row] === SOCIAL_WORKER_ROLE) return allocations.startedOn[row];
    }
    return NO_DAY;
}
function workerWords(began) {
    if (began === NO_DAY) return {
        en: 'No social worker’s allocation covers the day.',
        cy: 'Nid oes dyraniad gweithiwr cymdeithasol yn cwmpasu’r diwrnod.'
    };
    const on = longDay(began);
    return {
        en: `The present social worker was allocated on ${on.en}.`,
        cy: `Dyrannwyd y gweithiwr cymdeithasol presennol ar ${on.cy}.`
    };
}

//# sourceMappingURL=care-reason.js.map