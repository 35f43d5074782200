/** Kinds of entry that can be chosen; their words are in the catalogue. */
export const timelineGroups = ['visits', 'voice', 'reviews', 'homes', 'legal', 'plans', 'health', 'education', 'missing', 'protection', 'workers', 'notes', 'other'] as const;
