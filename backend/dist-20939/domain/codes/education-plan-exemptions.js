/** Prescribed category of child without a personal education plan. */ export const educationPlanExemptions = [
    {
        code: 'below-nursery-age',
        en: 'Below nursery age',
        cy: 'Iau nag oedran meithrin'
    },
    {
        code: 'short-breaks-only',
        en: 'Short breaks only',
        cy: 'Seibiannau byr yn unig'
    },
    {
        code: 'over-compulsory-age',
        en: 'Over compulsory school age',
        cy: 'Hŷn nag oedran ysgol gorfodol'
    }
];

//# sourceMappingURL=education-plan-exemptions.js.map