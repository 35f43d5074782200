/** Pathway assessment, plan or review. */ export const pathwayKinds = [
    {
        code: 'assessment',
        en: 'Pathway assessment',
        cy: 'Asesiad llwybr'
    },
    {
        code: 'plan',
        en: 'Pathway plan',
        cy: 'Cynllun llwybr'
    },
    {
        code: 'review',
        en: 'Pathway plan review',
        cy: 'Adolygiad o’r cynllun llwybr'
    }
];

//# sourceMappingURL=pathway-kinds.js.map