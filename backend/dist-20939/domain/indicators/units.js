/** What the subjects of an indicator are. */ export const children = {
    en: 'children',
    cy: 'plant'
};
export const youngPeople = {
    en: 'young people',
    cy: 'pobl ifanc'
};
export const periods = {
    en: 'periods',
    cy: 'cyfnodau'
};
export const placements = {
    en: 'placements',
    cy: 'lleoliadau'
};
export const households = {
    en: 'households',
    cy: 'aelwydydd'
};
export const reviews = {
    en: 'reviews',
    cy: 'adolygiadau'
};
export const plans = {
    en: 'plans',
    cy: 'cynlluniau'
};
export const proceedings = {
    en: 'proceedings',
    cy: 'achosion'
};

//# sourceMappingURL=units.js.map