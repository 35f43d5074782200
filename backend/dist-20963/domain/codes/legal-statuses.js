/** Legal status of a looked after child; codes of the looked after children census. */ export const legalStatuses = [
    {
        code: 'C1',
        en: 'Interim care order',
        cy: 'Gorchymyn gofal interim'
    },
    {
        code: 'C2',
        en: 'Full care order',
        cy: 'Gorchymyn gofal llawn'
    },
    {
        code: 'D1',
        en: 'Freeing order granted (historic)',
        cy: 'Gorchymyn rhyddhau (hanesyddol)'
    },
    {
        code: 'E1',
        en: 'Placement order granted',
        cy: 'Gorchymyn lleoli'
    },
    {
        code: 'V1',
        en: 'Agreed series of short breaks',
        cy: 'Cyfres gytûn o seibiannau byr'
    },
    {
        code: 'V2',
        en: 'Single period of accommodation, s.76 (before April 2016 s.20)',
        cy: 'Cyfnod unigol o lety, adran 76'
    },
    {
        code: 'L1',
        en: 'Under police protection and in authority accommodation',
        cy: 'Dan warchodaeth yr heddlu'
    },
    {
        code: 'L2',
        en: 'Emergency protection order',
        cy: 'Gorchymyn amddiffyn brys'
    },
    {
        code: 'L3',
        en: 'Under a child assessment order and in authority accommodation',
        cy: 'Gorchymyn asesu plentyn'
    },
    {
        code: 'J1',
        en: 'On remand, or committed for trial or sentence, accommodated by the authority',
        cy: 'Ar remand'
    },
    {
        code: 'J2',
        en: 'Detained in authority accommodation under PACE',
        cy: 'Wedi’i gadw o dan PACE'
    },
    {
        code: 'J3',
        en: 'Sentenced to an order with a residence requirement',
        cy: 'Dedfryd gyda gofyniad preswylio'
    },
    {
        code: 'W1',
        en: 'Wardship, child in authority accommodation',
        cy: 'Wardiaeth'
    }
];

//# sourceMappingURL=legal-statuses.js.map