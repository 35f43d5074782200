/** Kind of placement; codes of the looked after children census, each with its setting in the data profile. */ export const placementTypes = [
    {
        code: 'F1',
        en: 'Foster care by relative or friend, carer inside the authority',
        cy: 'Gofal maeth gan berthynas neu ffrind, o fewn yr awdurdod',
        setting: 'foster'
    },
    {
        code: 'F2',
        en: 'Other foster carer provided by the authority, inside',
        cy: 'Gofalwr maeth arall yr awdurdod, o fewn yr awdurdod',
        setting: 'foster'
    },
    {
        code: 'F3',
        en: 'Other foster carer through an agency, inside',
        cy: 'Gofalwr maeth asiantaeth, o fewn yr awdurdod',
        setting: 'foster'
    },
    {
        code: 'F4',
        en: 'Foster care by relative or friend, carer outside the authority',
        cy: 'Gofal maeth gan berthynas neu ffrind, y tu allan',
        setting: 'foster'
    },
    {
        code: 'F5',
        en: 'Other foster carer provided by the authority, outside',
        cy: 'Gofalwr maeth arall yr awdurdod, y tu allan',
        setting: 'foster'
    },
    {
        code: 'F6',
        en: 'Other foster carer through an agency, outside',
        cy: 'Gofalwr maeth asiantaeth, y tu allan',
        setting: 'foster'
    },
    {
        code: 'A1',
        en: 'Placed for adoption, not with current foster carer (old)',
        cy: 'Lleoli i fabwysiadu (hen god)',
        setting: 'adoption'
    },
    {
        code: 'A2',
        en: 'Placed for adoption, with current foster carer (old)',
        cy: 'Lleoli i fabwysiadu (hen god)',
        setting: 'adoption'
    },
    {
        code: 'A3',
        en: 'Placed for adoption with consent, current foster carer',
        cy: 'Lleoli i fabwysiadu gyda chydsyniad, gofalwr maeth presennol',
        setting: 'adoption'
    },
    {
        code: 'A4',
        en: 'Placed for adoption with consent, not current foster carer',
        cy: 'Lleoli i fabwysiadu gyda chydsyniad, nid gofalwr maeth presennol',
        setting: 'adoption'
    },
    {
        code: 'A5',
        en: 'Placed for adoption under a placement order, current foster carer',
        cy: 'Lleoli dan orchymyn lleoli, gofalwr maeth presennol',
        setting: 'adoption'
    },
    {
        code: 'A6',
        en: 'Placed for adoption under a placement order, not current foster carer',
        cy: 'Lleoli dan orchymyn lleoli, nid gofalwr maeth presennol',
        setting: 'adoption'
    },
    {
        code: 'A8',
        en: 'With prospective adopters before adoption authority',
        cy: 'Gyda darpar fabwysiadwyr (s81(11))',
        setting: 'adoption'
    },
    {
        code: 'P1',
        en: 'With own parents or another person with parental responsibility',
        cy: 'Gyda rhieni neu berson â chyfrifoldeb rhiant',
        setting: 'parents'
    },
    {
        code: 'P2',
        en: 'Independent living (flat, lodgings, bedsit, B&B, friends)',
        cy: 'Byw’n annibynnol',
        setting: 'independent-living'
    },
    {
        code: 'P3',
        en: 'Residential employment or apprenticeship',
        cy: 'Cyflogaeth breswyl',
        setting: 'independent-living'
    },
    {
        code: 'H1',
        en: 'Secure unit inside the authority',
        cy: 'Uned ddiogel o fewn yr awdurdod',
        setting: 'secure'
    },
    {
        code: 'H2',
        en: 'Secure unit outside the authority (before 2010)',
        cy: 'Uned ddiogel y tu allan (hen god)',
        setting: 'secure'
    },
    {
        code: 'H21',
        en: 'Secure unit outside the authority, in Wales',
        cy: 'Uned ddiogel y tu allan, yng Nghymru',
        setting: 'secure'
    },
    {
        code: 'H22',
        en: 'Secure unit outside Wales',
        cy: 'Uned ddiogel y tu allan i Gymru',
        setting: 'secure'
    },
    {
        code: 'H3',
        en: 'Children’s home inside the authority',
        cy: 'Cartref plant o fewn yr awdurdod',
        setting: 'childrens-home'
    },
    {
        code: 'H4',
        en: 'Children’s home outside the authority',
        cy: 'Cartref plant y tu allan i’r awdurdod',
        setting: 'childrens-home'
    },
    {
        code: 'H5',
        en: 'Residential setting outside children’s homes rules (hostel, supported)',
        cy: 'Hostel neu lety â chymorth',
        setting: 'other-residential'
    },
    {
        code: 'R1',
        en: 'Residential care home',
        cy: 'Cartref gofal preswyl',
        setting: 'other-residential'
    },
    {
        code: 'R2',
        en: 'NHS or other medical or nursing establishment',
        cy: 'Sefydliad GIG neu feddygol',
        setting: 'other-residential'
    },
    {
        code: 'R3',
        en: 'Residential family centre or mother and baby unit',
        cy: 'Canolfan deulu breswyl neu uned mam a baban',
        setting: 'other-residential'
    },
    {
        code: 'R4',
        en: 'Youth treatment centre (old)',
        cy: 'Canolfan trin ieuenctid (hen god)',
        setting: 'custody'
    },
    {
        code: 'R5',
        en: 'Young offender institution or prison',
        cy: 'Sefydliad troseddwyr ifanc neu garchar',
        setting: 'custody'
    },
    {
        code: 'S1',
        en: 'Residential school not dual-registered',
        cy: 'Ysgol breswyl',
        setting: 'residential-school'
    },
    {
        code: 'M1',
        en: 'Absent over 24 hours: in refuge',
        cy: 'Absennol: mewn lloches',
        setting: 'absent'
    },
    {
        code: 'M2',
        en: 'Absent over 24 hours: whereabouts known',
        cy: 'Absennol: lleoliad yn hysbys',
        setting: 'absent'
    },
    {
        code: 'M3',
        en: 'Absent over 24 hours: whereabouts unknown',
        cy: 'Absennol: lleoliad anhysbys',
        setting: 'absent'
    },
    {
        code: 'Z1',
        en: 'Other placement',
        cy: 'Lleoliad arall',
        setting: 'other'
    }
];

//# sourceMappingURL=placement-types.js.map