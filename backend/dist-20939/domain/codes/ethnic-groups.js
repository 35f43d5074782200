/** Ethnic group, each with the band reports print; no band where it was not obtained. */ export const ethnicGroups = [
    {
        code: 'WHTE',
        en: 'White',
        cy: 'Gwyn',
        band: 'White'
    },
    {
        code: 'MIXD',
        en: 'Mixed or multiple',
        cy: 'Cymysg',
        band: 'Mixed'
    },
    {
        code: 'ASAB',
        en: 'Asian or Asian British',
        cy: 'Asiaidd neu Asiaidd Prydeinig',
        band: 'Asian'
    },
    {
        code: 'BBAC',
        en: 'Black, African, Caribbean or Black British',
        cy: 'Du, Affricanaidd, Caribïaidd neu Ddu Prydeinig',
        band: 'Black'
    },
    {
        code: 'OOTH',
        en: 'Other ethnic group',
        cy: 'Grŵp ethnig arall',
        band: 'Other'
    },
    {
        code: 'A1',
        en: 'White group A1',
        cy: 'Gwyn',
        band: 'White'
    },
    {
        code: 'A2',
        en: 'White group A2',
        cy: 'Gwyn',
        band: 'White'
    },
    {
        code: 'A3',
        en: 'White group A3',
        cy: 'Gwyn',
        band: 'White'
    },
    {
        code: 'B1',
        en: 'Mixed group B1',
        cy: 'Cymysg',
        band: 'Mixed'
    },
    {
        code: 'B2',
        en: 'Mixed group B2',
        cy: 'Cymysg',
        band: 'Mixed'
    },
    {
        code: 'B3',
        en: 'Mixed group B3',
        cy: 'Cymysg',
        band: 'Mixed'
    },
    {
        code: 'B4',
        en: 'Mixed group B4',
        cy: 'Cymysg',
        band: 'Mixed'
    },
    {
        code: 'C1',
        en: 'Asian group C1',
        cy: 'Asiaidd',
        band: 'Asian'
    },
    {
        code: 'C2',
        en: 'Asian group C2',
        cy: 'Asiaidd',
        band: 'Asian'
    },
    {
        code: 'C3',
        en: 'Asian group C3',
        cy: 'Asiaidd',
        band: 'Asian'
    },
    {
        code: 'C4',
        en: 'Asian group C4',
        cy: 'Asiaidd',
        band: 'Asian'
    },
    {
        code: 'D1',
        en: 'Black group D1',
        cy: 'Du',
        band: 'Black'
    },
    {
        code: 'D2',
        en: 'Black group D2',
        cy: 'Du',
        band: 'Black'
    },
    {
        code: 'D3',
        en: 'Black group D3',
        cy: 'Du',
        band: 'Black'
    },
    {
        code: 'E1',
        en: 'Chinese (counted in Asian)',
        cy: 'Tsieineaidd',
        band: 'Asian'
    },
    {
        code: 'E2',
        en: 'Other ethnic group',
        cy: 'Arall',
        band: 'Other'
    },
    {
        code: 'NOBT',
        en: 'Information not obtained',
        cy: 'Heb ei gael',
        band: ''
    }
];

//# sourceMappingURL=ethnic-groups.js.map