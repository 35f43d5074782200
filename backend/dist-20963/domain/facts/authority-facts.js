/** What an area is to the authority whose record this is; the values of `areas.relation`. */ export const INSIDE = 0;
export const NEIGHBOURING_WELSH = 1;
export const OTHER_WELSH = 2;
export const OUTSIDE_WALES = 3;

//# sourceMappingURL=authority-facts.js.map