/** Category of registration on the child protection register. */ export const protectionCategories = [
    {
        code: 'CPR_NEGLECT',
        en: 'Neglect',
        cy: 'Esgeulustod'
    },
    {
        code: 'CPR_PHYSICAL_ABUSE',
        en: 'Physical abuse',
        cy: 'Camdriniaeth gorfforol'
    },
    {
        code: 'CPR_SEXUAL_ABUSE',
        en: 'Sexual abuse',
        cy: 'Camdriniaeth rywiol'
    },
    {
        code: 'CPR_EMOTIONAL_ABUSE',
        en: 'Emotional abuse',
        cy: 'Camdriniaeth emosiynol'
    },
    {
        code: 'CPR_FINANCIAL_ABUSE',
        en: 'Financial abuse',
        cy: 'Camdriniaeth ariannol'
    }
];

//# sourceMappingURL=protection-categories.js.map