/** Kind of health assessment. */ export const healthAssessmentKinds = [
    {
        code: 'initial',
        en: 'Health assessment',
        cy: 'Asesiad iechyd'
    },
    {
        code: 'review',
        en: 'Health review',
        cy: 'Adolygiad iechyd'
    },
    {
        code: 'dental',
        en: 'Dental check',
        cy: 'Archwiliad deintyddol'
    },
    {
        code: 'gp-registration',
        en: 'Registration with a GP',
        cy: 'Cofrestru gyda meddyg teulu'
    }
];

//# sourceMappingURL=health-assessment-kinds.js.map