/** What a household or a residential home lets a child know of it, and how the child stands to it. */
export interface PlaceToLiveFacts {
  language: 'en' | 'cy';
  level: 'picture' | 'short' | 'full';
  name: string;
  /** False before the child has moved. */
  livesThere: boolean;
  whoLivesThere: string | null;
  pets: string | null;
  likes: string | null;
  houseRules: string | null;
  firstDays: string | null;
  /** Null where it is not known. */
  speaksWelsh: boolean | null;
  /** Whom the child can tell; null where nobody is allocated. */
  worker: string | null;
}

/** Words that are the same of a household and of a residential home. */
export const placeToLiveWords = {
  en: {
    who: 'Who lives there?',
    pets: 'Are there pets?',
    rules: 'How do we do things?',
    first: 'What will the first days be like?',
    language: 'What language will I hear?',
    worried: 'What if I am worried?',
    tell: (worker: string) => `You can tell ${worker}. You can tell us at any time.`,
    tellUs: 'You can tell us at any time.',
  },
  cy: {
    who: 'Pwy sy’n byw yno?',
    pets: 'Oes anifeiliaid anwes yno?',
    rules: 'Sut mae pethau’n cael eu gwneud?',
    first: 'Sut fydd y dyddiau cyntaf?',
    language: 'Pa iaith fydda i’n ei chlywed?',
    worried: 'Beth os ydw i’n poeni?',
    tell: (worker: string) => `Fe gei di ddweud wrth ${worker}. Fe gei di ddweud wrthon ni unrhyw bryd.`,
    tellUs: 'Fe gei di ddweud wrthon ni unrhyw bryd.',
  },
} as const;
