import { bodyOf, firstSentences, householdCalled } from './told-to-child.js';

/** What a household lets a child know of it, and how the child stands to it. */
export interface AboutCarersFacts {
  language: 'en' | 'cy';
  level: 'picture' | 'short' | 'full';
  name: string;
  carers: string;
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

const words = {
  en: {
    about: (who: string, name: string) => `This is about ${who}, ${name}.`,
    lives: 'You live with them.',
    moves: 'You are going to live with them.',
    who: 'Who lives there?',
    pets: 'Are there pets?',
    likes: 'What do they like?',
    rules: 'How do we do things?',
    first: 'What will the first days be like?',
    language: 'What language will I hear?',
    welsh: 'They speak Welsh at home.',
    noWelsh: 'They do not speak Welsh at home.',
    worried: 'What if I am worried?',
    tell: (worker: string) => `You can tell ${worker}. You can tell us at any time.`,
    tellUs: 'You can tell us at any time.',
  },
  cy: {
    about: (who: string, name: string) => `Mae hwn am ${who}, ${name}.`,
    lives: 'Rwyt ti’n byw gyda nhw.',
    moves: 'Rwyt ti’n mynd i fyw gyda nhw.',
    who: 'Pwy sy’n byw yno?',
    pets: 'Oes anifeiliaid anwes yno?',
    likes: 'Beth maen nhw’n ei hoffi?',
    rules: 'Sut mae pethau’n cael eu gwneud?',
    first: 'Sut fydd y dyddiau cyntaf?',
    language: 'Pa iaith fydda i’n ei chlywed?',
    welsh: 'Maen nhw’n siarad Cymraeg gartref.',
    noWelsh: 'Dydyn nhw ddim yn siarad Cymraeg gartref.',
    worried: 'Beth os ydw i’n poeni?',
    tell: (worker: string) => `Fe gei di ddweud wrth ${worker}. Fe gei di ddweud wrthon ni unrhyw bryd.`,
    tellUs: 'Fe gei di ddweud wrthon ni unrhyw bryd.',
  },
} as const;

/** About my carers, told from what the household wrote of itself, in its own words; what it wrote nothing about is left out. */
export function aboutCarers(facts: AboutCarersFacts): string {
  const said = words[facts.language];
  const most = facts.level === 'picture' ? 2 : 6;
  const welsh = facts.speaksWelsh === null ? [] : [facts.speaksWelsh ? said.welsh : said.noWelsh];
  return bodyOf([
    [null, [`${said.about(householdCalled(facts.carers, facts.language), facts.name)} ${facts.livesThere ? said.lives : said.moves}`]],
    [said.who, firstSentences(facts.whoLivesThere, most)],
    [said.pets, firstSentences(facts.pets, most)],
    [said.likes, firstSentences(facts.likes, most)],
    [said.rules, firstSentences(facts.houseRules, most)],
    [said.first, facts.livesThere && facts.level === 'picture' ? [] : firstSentences(facts.firstDays, most)],
    [said.language, welsh],
    [said.worried, [facts.worker ? said.tell(facts.worker) : said.tellUs]],
  ]);
}
