/** Who provides a placement. */ export const providers = [
    {
        code: 'own',
        en: 'The authority itself',
        cy: 'Yr awdurdod ei hun'
    },
    {
        code: 'other-authority',
        en: 'Another authority',
        cy: 'Awdurdod arall'
    },
    {
        code: 'independent',
        en: 'Independent provider',
        cy: 'Darparwr annibynnol'
    },
    {
        code: 'parent',
        en: 'Parent',
        cy: 'Rhiant'
    }
];

//# sourceMappingURL=providers.js.map