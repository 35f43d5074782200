/** Kind of approval of a household. */ export const carerKinds = [
    {
        code: 'mainstream',
        en: 'Mainstream foster carer',
        cy: 'Gofalwr maeth prif ffrwd'
    },
    {
        code: 'connected-person',
        en: 'Connected person',
        cy: 'Person cysylltiedig'
    },
    {
        code: 'temporary-connected-person',
        en: 'Connected person, temporarily approved',
        cy: 'Person cysylltiedig, cymeradwyaeth dros dro'
    },
    {
        code: 'when-im-ready-host',
        en: 'When I’m Ready host',
        cy: 'Gwesteiwr Pan Fydda i’n Barod'
    },
    {
        code: 'supported-lodgings',
        en: 'Supported lodgings',
        cy: 'Llety â chymorth'
    }
];

//# sourceMappingURL=carer-kinds.js.map