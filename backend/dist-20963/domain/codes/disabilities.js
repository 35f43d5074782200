/** Disability flag. */ export const disabilities = [
    {
        code: '0',
        en: 'Not disabled',
        cy: 'Heb anabledd'
    },
    {
        code: '1',
        en: 'Disabled',
        cy: 'Anabl'
    },
    {
        code: '2',
        en: 'Not known',
        cy: 'Anhysbys'
    }
];

//# sourceMappingURL=disabilities.js.map