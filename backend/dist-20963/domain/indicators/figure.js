export const NOT_MET = 0;
export const MET = 1;
export const NOT_KNOWN = -1;
/** Not one of the population after all. */ export const NOT_COUNTED = -2;
/** The answer of everyone in an indicator that only counts. */ export const COUNTED = 0;

//# sourceMappingURL=figure.js.map