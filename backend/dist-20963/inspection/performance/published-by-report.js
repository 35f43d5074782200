const source = {
    en: 'Care Inspectorate Wales, national overview report on children looked after and care leavers',
    cy: 'Arolygiaeth Gofal Cymru, adroddiad trosolwg cenedlaethol ar blant sy’n derbyn gofal a’r rhai sy’n gadael gofal'
};
const wales = {
    en: 'Wales',
    cy: 'Cymru'
};
const wholeOfWales = {
    en: 'A number for the whole of Wales: not to be set against one authority’s.',
    cy: 'Rhif ar gyfer Cymru gyfan: ni ddylid ei gymharu â rhif un awdurdod.'
};
const countNotShare = {
    en: 'The report prints a number for the whole of Wales and no percentage: the two cannot be compared.',
    cy: 'Mae’r adroddiad yn argraffu rhif ar gyfer Cymru gyfan ac nid canran: ni ellir cymharu’r ddau.'
};
function published(value, unit, caution = null, on = '2018-01-01') {
    return {
        value,
        unit,
        on,
        title: wales,
        source,
        caution
    };
}
/** What the inspectorate’s report printed for Wales, by indicator. Where it contradicts itself the caution says how. */ export const publishedByReport = new Map([
    [
        'looked-after',
        published(6405, 'count', wholeOfWales, '2018-03-31')
    ],
    [
        'rate-per-10000',
        published(102, 'per10000', null, '2018-03-31')
    ],
    [
        'care-order',
        published(77.8, 'percent', {
            en: 'The sum of the care orders in Table 1. The report’s text says 89%, which is every row of that table, and 80% on 31 March 2018.',
            cy: 'Cyfanswm y gorchmynion gofal yn Nhabl 1. Dywed testun yr adroddiad 89%, sef pob rhes o’r tabl hwnnw, ac 80% ar 31 Mawrth 2018.'
        })
    ],
    [
        'with-parents',
        published(13, 'percent', {
            en: 'The report’s text says 13% (851 children); the rows of its Table 1 make 14.1%.',
            cy: 'Dywed testun yr adroddiad 13% (851 o blant); mae rhesi ei Dabl 1 yn gwneud 14.1%.'
        })
    ],
    [
        'with-connected-carers',
        published(1177, 'count', countNotShare)
    ],
    [
        'foster-carers',
        published(1725, 'count', wholeOfWales)
    ],
    [
        'when-im-ready',
        published(189, 'count', countNotShare)
    ],
    [
        'placed-out-of-area-in-year',
        published(712, 'count', {
            en: 'A number for the whole of Wales: not to be set against one authority’s. The report also counts 748 notified, more than were placed.',
            cy: 'Rhif ar gyfer Cymru gyfan: ni ddylid ei gymharu â rhif un awdurdod. Mae’r adroddiad hefyd yn cyfrif 748 o hysbysiadau, mwy nag a leolwyd.'
        })
    ],
    [
        'plan-with-timely-health',
        published(86, 'percent')
    ],
    [
        'plan-with-pep',
        published(56, 'percent')
    ],
    [
        'in-foster-care',
        published(74, 'percent')
    ],
    [
        'permanence-by-second-review',
        published(70, 'percent')
    ],
    [
        'allocated-social-worker',
        published(97, 'percent')
    ],
    [
        'personal-adviser',
        published(83, 'percent')
    ]
]);
export { source as reportSource, wales };

//# sourceMappingURL=published-by-report.js.map