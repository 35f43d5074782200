/** Sex as the census asks it. */ export const sexes = [
    {
        code: 'male',
        en: 'Male',
        cy: 'Gwryw'
    },
    {
        code: 'female',
        en: 'Female',
        cy: 'Benyw'
    }
];

//# sourceMappingURL=sexes.js.map