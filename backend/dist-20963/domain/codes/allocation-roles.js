/** Role in which a worker is allocated to a child. */ export const allocationRoles = [
    {
        code: 'social-worker',
        en: 'Social worker',
        cy: 'Gweithiwr cymdeithasol'
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
    }
];

//# sourceMappingURL=allocation-roles.js.map