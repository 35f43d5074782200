/** Job a member of staff holds. */ export const jobs = [
    {
        code: 'social-worker',
        en: 'Social worker',
        cy: 'Gweithiwr cymdeithasol'
    },
    {
        code: 'senior-practitioner',
        en: 'Senior practitioner',
        cy: 'Uwch ymarferydd'
    },
    {
        code: 'team-manager',
        en: 'Team manager',
        cy: 'Rheolwr tîm'
    },
    {
        code: 'personal-adviser',
        en: 'Personal adviser',
        cy: 'Cynghorydd personol'
    },
    {
        code: 'independent-reviewing-officer',
        en: 'Independent reviewing officer',
        cy: 'Swyddog adolygu annibynnol'
    },
    {
        code: 'support-worker',
        en: 'Support worker',
        cy: 'Gweithiwr cymorth'
    },
    {
        code: 'performance-officer',
        en: 'Performance officer',
        cy: 'Swyddog perfformiad'
    },
    {
        code: 'panel-administrator',
        en: 'Panel administrator',
        cy: 'Gweinyddwr panel'
    },
    {
        code: 'head-of-service',
        en: 'Head of service',
        cy: 'Pennaeth gwasanaeth'
    },
    {
        code: 'director',
        en: 'Director of social services',
        cy: 'Cyfarwyddwr gwasanaethau cymdeithasol'
    }
];

//# sourceMappingURL=jobs.js.map