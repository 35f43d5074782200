/** Kinds of draft that have a name of their own in the list: the first part of a draft's place. */
export const draftKinds: readonly string[] = ['visit', 'visit-story', 'note', 'brief', 'chronology-event'];
