/** Looked after on D: a period of care covers D and the legal status on D is not V1. */ export const lookedAfter = {
    among: 'looked-after',
    en: 'Children looked after on the as-at date, other than in a series of short breaks',
    cy: 'Plant sy’n derbyn gofal ar y dyddiad cyfeirio, ac eithrio mewn cyfres o seibiannau byr'
};
export const careLeavers16To24 = {
    among: 'care-leavers',
    en: 'Young people aged 16 to 24 with a care leaver’s record, not looked after on the as-at date',
    cy: 'Pobl ifanc 16 i 24 oed sydd â chofnod gadael gofal, ac nad ydynt yn derbyn gofal ar y dyddiad cyfeirio'
};
export const owedPathwayPlan = {
    among: 'care-leavers',
    en: 'Young people of category 2, 3 or 4 by their latest record, not looked after on the as-at date',
    cy: 'Pobl ifanc categori 2, 3 neu 4 yn ôl eu cofnod diweddaraf, ac nad ydynt yn derbyn gofal ar y dyddiad cyfeirio'
};
export const placedOutOfArea = {
    among: 'everyone',
    en: 'Placements under regulation 12 outside the authority that began in the year',
    cy: 'Lleoliadau dan reoliad 12 y tu allan i’r awdurdod a ddechreuodd yn ystod y flwyddyn'
};
export const reviewsHeldInYear = {
    among: 'everyone',
    en: 'Reviews held in the year',
    cy: 'Adolygiadau a gynhaliwyd yn ystod y flwyddyn'
};

//# sourceMappingURL=populations.js.map