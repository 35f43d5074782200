/** A calendar date as days since 1 January 1970. */ /** No date recorded: later than every day that can be asked about, so that it never counts as reached. */ export const NO_DAY = 0x7fffffff;
/** A code or a yes/no the record does not say. */ export const UNSAID = -1;

//# sourceMappingURL=columns.js.map