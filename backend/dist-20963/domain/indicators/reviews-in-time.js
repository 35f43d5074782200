import { reviewsDue } from './reviews-due.js';
import { overviewReport } from './sources.js';
import { reviews } from './units.js';
/** Reviews held in time. */ export const reviewsInTime = {
    code: 'reviews-in-time',
    ref: 'P3-03',
    part: 3,
    kind: 'met',
    unit: reviews,
    population: {
        among: 'everyone',
        en: 'Reviews that fell due in the year, short breaks left out',
        cy: 'Adolygiadau a ddaeth yn ddyledus yn ystod y flwyddyn, heb seibiannau byr'
    },
    title: {
        en: 'Reviews held in time',
        cy: 'Adolygiadau a gynhaliwyd mewn pryd'
    },
    definition: {
        en: 'Due 20 working days after the start, then 3 months after the first, then 6 months after the one before. Met: held by the due date.',
        cy: 'Yn ddyledus 20 diwrnod gwaith ar ôl y dechrau, yna 3 mis ar ôl y cyntaf, yna 6 mis ar ôl yr un blaenorol. Bodlonwyd: wedi’i gynnal erbyn y dyddiad dyledus.'
    },
    readings: [
        {
            en: 'A period of care is left out where the legal status on its first day is V1.',
            cy: 'Hepgorir cyfnod o ofal os V1 yw’r statws cyfreithiol ar ei ddiwrnod cyntaf.'
        },
        {
            en: 'The reviews of a period are those held (completed) from its first day and before its end.',
            cy: 'Adolygiadau cyfnod yw’r rhai a gynhaliwyd (a gwblhawyd) o’i ddiwrnod cyntaf a chyn ei ddiwedd.'
        },
        {
            en: 'An adjourned review counts on the day it was adjourned; the next is reckoned from the day it was held.',
            cy: 'Mae adolygiad a ohiriwyd yn cyfrif ar y diwrnod y’i gohiriwyd; cyfrifir y nesaf o’r diwrnod y’i cynhaliwyd.'
        },
        {
            en: 'A review held after the date does not exist, even one adjourned before it. One review of a period may be outstanding.',
            cy: 'Nid yw adolygiad a gynhaliwyd ar ôl y dyddiad yn bodoli, hyd yn oed os gohiriwyd ef cynt. Gall un adolygiad o gyfnod fod heb ei gynnal.'
        },
        {
            en: 'A review that fell due on or after the day the period ended and was never held is not counted.',
            cy: 'Ni chyfrifir adolygiad a ddaeth yn ddyledus ar ddiwrnod diwedd y cyfnod neu wedyn ac na chynhaliwyd.'
        }
    ],
    missing: null,
    source: overviewReport('part 3', 'rhan 3'),
    groups: [],
    subjects: reviewsDue
};

//# sourceMappingURL=reviews-in-time.js.map