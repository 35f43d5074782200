/** Dates of the record that speak of what is to come; every other one is of what has been. */
export const datesAhead: ReadonlySet<string> = new Set(['needed_by', 'review_on', 'decide_by', 'due_on', 'follow_up_by', 'write_up_due_on', 'next_on', 'follow_up_on']);
