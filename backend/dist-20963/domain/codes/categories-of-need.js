/** Main reason a child came to be looked after. */ export const categoriesOfNeed = [
    {
        code: 'N1',
        en: 'Abuse or neglect',
        cy: 'Camdriniaeth neu esgeulustod'
    },
    {
        code: 'N2',
        en: 'Child’s disability or illness',
        cy: 'Anabledd neu salwch y plentyn'
    },
    {
        code: 'N3',
        en: 'Parental disability or illness',
        cy: 'Anabledd neu salwch rhiant'
    },
    {
        code: 'N4',
        en: 'Family in acute stress',
        cy: 'Teulu dan straen difrifol'
    },
    {
        code: 'N5',
        en: 'Family dysfunction',
        cy: 'Camweithrediad teuluol'
    },
    {
        code: 'N6',
        en: 'Socially unacceptable behaviour',
        cy: 'Ymddygiad cymdeithasol annerbyniol'
    },
    {
        code: 'N7',
        en: 'Low income',
        cy: 'Incwm isel'
    },
    {
        code: 'N8',
        en: 'Absent parenting',
        cy: 'Rhiant absennol'
    },
    {
        code: 'N9',
        en: 'Adoption disruption',
        cy: 'Mabwysiad yn chwalu'
    }
];

//# sourceMappingURL=categories-of-need.js.map