/** The files of the English return this reads, by the name their rows are called here. */ export const returnFiles = [
    'header',
    'episodes',
    'reviews',
    'uasc',
    'oc2',
    'oc3',
    'ad1',
    'placed_for_adoption',
    'previous_permanence',
    'missing',
    'sw_episodes',
    'dolo'
];

//# sourceMappingURL=return-row.js.map