/** Why a period of care ended. */ export const reasonsEnded = [
    {
        code: 'X1',
        en: 'Episode ends, next begins same or next day',
        cy: 'Pennod yn gorffen, un newydd yn dechrau',
        endsPeriod: 'no'
    },
    {
        code: 'E1',
        en: 'Adopted (old, undivided)',
        cy: 'Mabwysiadwyd',
        endsPeriod: 'yes'
    },
    {
        code: 'E11',
        en: 'Adopted, application unopposed',
        cy: 'Mabwysiadwyd, heb wrthwynebiad',
        endsPeriod: 'yes'
    },
    {
        code: 'E12',
        en: 'Adopted, consent dispensed with',
        cy: 'Mabwysiadwyd, hepgor cydsyniad',
        endsPeriod: 'yes'
    },
    {
        code: 'E2',
        en: 'Died',
        cy: 'Bu farw',
        endsPeriod: 'yes'
    },
    {
        code: 'E3',
        en: 'Care taken over by another UK authority',
        cy: 'Gofal wedi’i drosglwyddo i awdurdod arall',
        endsPeriod: 'yes'
    },
    {
        code: 'E4',
        en: 'Returned home to parents, relatives or person with parental responsibility',
        cy: 'Dychwelodd adref',
        endsPeriod: 'yes'
    },
    {
        code: 'E43',
        en: 'Special guardianship order to former foster carers',
        cy: 'Gorchymyn gwarcheidiaeth arbennig i gyn ofalwyr maeth',
        endsPeriod: 'yes'
    },
    {
        code: 'E44',
        en: 'Special guardianship order to other carers',
        cy: 'Gorchymyn gwarcheidiaeth arbennig i ofalwyr eraill',
        endsPeriod: 'yes'
    },
    {
        code: 'E5',
        en: 'Independent living with formalised support',
        cy: 'Byw’n annibynnol gyda chymorth ffurfiol',
        endsPeriod: 'yes'
    },
    {
        code: 'E6',
        en: 'Independent living without formalised support',
        cy: 'Byw’n annibynnol heb gymorth ffurfiol',
        endsPeriod: 'yes'
    },
    {
        code: 'E7',
        en: 'Transferred to adult social services',
        cy: 'Trosglwyddwyd i wasanaethau oedolion',
        endsPeriod: 'yes'
    },
    {
        code: 'E8',
        en: 'Ceased for any other reason',
        cy: 'Daeth i ben am reswm arall',
        endsPeriod: 'yes'
    },
    {
        code: 'E9',
        en: 'Sentenced to custody',
        cy: 'Dedfryd o garchar',
        endsPeriod: 'yes'
    },
    {
        code: 'E10',
        en: 'Turned 18 and stays with former foster carers (When I am Ready)',
        cy: 'Troi’n 18 ac aros gyda’r cyn ofalwyr maeth (Pan Fydda i’n Barod)',
        endsPeriod: 'yes'
    }
];

//# sourceMappingURL=reasons-ended.js.map