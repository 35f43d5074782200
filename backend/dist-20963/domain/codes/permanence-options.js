/** Long-term plan for the child. */ export const permanenceOptions = [
    {
        code: 'RETURN',
        en: 'Return home',
        cy: 'Dychwelyd adref'
    },
    {
        code: 'FAMILY',
        en: 'Family or connected carer',
        cy: 'Teulu neu ofalwr cysylltiedig'
    },
    {
        code: 'SGO',
        en: 'Special guardianship or child arrangements order',
        cy: 'Gwarcheidiaeth arbennig'
    },
    {
        code: 'ADOPT',
        en: 'Adoption',
        cy: 'Mabwysiadu'
    },
    {
        code: 'LTF',
        en: 'Long-term fostering',
        cy: 'Gofal maeth hirdymor'
    },
    {
        code: 'PARENT_CO',
        en: 'With parent under a care order',
        cy: 'Gyda rhiant dan orchymyn gofal'
    },
    {
        code: 'INDEP',
        en: 'Supported move to independence',
        cy: 'Byw’n annibynnol gyda chymorth'
    },
    {
        code: 'NONE',
        en: 'No clear plan',
        cy: 'Dim cynllun clir'
    }
];

//# sourceMappingURL=permanence-options.js.map