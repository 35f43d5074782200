import { NOT_KNOWN } from './indicator.js';
import { reviewsHeldInYear } from './populations.js';
import { overviewReport } from './sources.js';
import { reviews } from './units.js';
/** Reviewing officer spoke with the child before the review. */ export const iroSpokeBeforeReview = {
    code: 'iro-spoke-before-review',
    ref: 'P3-05',
    part: 3,
    kind: 'groups',
    unit: reviews,
    population: reviewsHeldInYear,
    title: {
        en: 'Reviewing officer spoke with the child before the review',
        cy: 'Swyddog adolygu wedi siarad â’r plentyn cyn yr adolygiad'
    },
    definition: {
        en: 'Whether the reviewing officer spoke with the child in private by the day the review was held.',
        cy: 'A siaradodd y swyddog adolygu â’r plentyn yn breifat erbyn diwrnod yr adolygiad.'
    },
    readings: [
        {
            en: 'The day held is the day completed where it was adjourned. Spoken after the as-at date reads as not spoken.',
            cy: 'Y diwrnod cwblhau yw’r diwrnod cynnal os gohiriwyd. Mae siarad ar ôl y dyddiad cyfeirio yn cyfrif fel heb siarad.'
        }
    ],
    missing: {
        en: 'neither a day spoken nor a reason why not',
        cy: 'dim diwrnod siarad na rheswm pam lai'
    },
    source: overviewReport('part 3', 'rhan 3'),
    groups: [
        {
            code: 'spoke',
            en: 'Spoke',
            cy: 'Wedi siarad'
        },
        {
            code: 'excused',
            en: 'Not spoken, a reason recorded',
            cy: 'Heb siarad, rheswm wedi’i gofnodi'
        },
        {
            code: 'not-spoken',
            en: 'Spoke only after the review',
            cy: 'Wedi siarad ar ôl yr adolygiad yn unig'
        }
    ],
    subjects ({ facts: { reviews }, child, moment }, tally) {
        for(let row = reviews.from[child + 1] - 1; row >= reviews.from[child] && reviews.heldOn[row] >= moment.yearFrom; row--){
            const heldOn = reviews.heldOn[row];
            const spokeOn = reviews.spokeWithChildOn[row];
            if (!moment.isReached(heldOn)) continue;
            if (spokeOn <= heldOn) tally.add(row, 0);
            else if (reviews.hasNotSpokenReason[row] === 1) tally.add(row, 1);
            else tally.add(row, moment.isReached(spokeOn) ? 2 : NOT_KNOWN);
        }
    }
};

//# sourceMappingURL=iro-spoke-before-review.js.map