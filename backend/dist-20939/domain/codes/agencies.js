/** Who approved a household. */ export const agencies = [
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
        en: 'Independent agency',
        cy: 'Asiantaeth annibynnol'
    }
];

//# sourceMappingURL=agencies.js.map