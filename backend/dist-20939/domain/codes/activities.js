/** Main activity of a care leaver; those beginning `neet` are not in education, employment or training. */ export const activities = [
    {
        code: 'education',
        en: 'Education',
        cy: 'Addysg'
    },
    {
        code: 'training',
        en: 'Training',
        cy: 'Hyfforddiant'
    },
    {
        code: 'employment',
        en: 'Employment',
        cy: 'Cyflogaeth'
    },
    {
        code: 'neet',
        en: 'Not in education, employment or training',
        cy: 'Ddim mewn addysg, cyflogaeth na hyfforddiant'
    },
    {
        code: 'neet-disability',
        en: 'Not in education, employment or training: illness or disability',
        cy: 'Ddim mewn addysg, cyflogaeth na hyfforddiant: salwch neu anabledd'
    },
    {
        code: 'neet-parenting',
        en: 'Not in education, employment or training: pregnancy or parenting',
        cy: 'Ddim mewn addysg, cyflogaeth na hyfforddiant: beichiogrwydd neu fagu plant'
    }
];

//# sourceMappingURL=activities.js.map