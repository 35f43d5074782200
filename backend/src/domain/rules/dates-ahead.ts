/** Dates of the record that speak of what is to come; every other one is of what has been. */
<<<<<<< HEAD
export const datesAhead: ReadonlySet<string> = new Set(['needed_by', 'review_on', 'decide_by', 'due_on', 'follow_up_by', 'write_up_due_on']);
=======
export const datesAhead: ReadonlySet<string> = new Set(['needed_by', 'review_on', 'decide_by', 'due_on', 'next_on', 'follow_up_on']);
>>>>>>> ff7e9f4 (feat(records): what assessments, health, education, times missing and proceedings say; schools, exclusions, learning needs, health notes, hearings, protection meetings and who came, being in touch after care)
