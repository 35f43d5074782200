/** Where a care leaver lives. */ export const careLeaverAccommodations = [
    {
        code: 'FAMILY',
        en: 'Returned to birth family',
        cy: 'Gyda theulu'
    },
    {
        code: 'SUPPORTED',
        en: 'Supported or semi-independent',
        cy: 'Llety â chymorth'
    },
    {
        code: 'INDEPENDENT',
        en: 'Independent living',
        cy: 'Byw’n annibynnol'
    },
    {
        code: 'WIR',
        en: 'When I am Ready placement',
        cy: 'Pan Fydda i’n Barod'
    },
    {
        code: 'OTHER',
        en: 'Other or not stated',
        cy: 'Arall'
    }
];

//# sourceMappingURL=care-leaver-accommodations.js.map