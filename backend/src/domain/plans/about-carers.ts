import { type PlaceToLiveFacts, placeToLiveWords } from './place-to-live.js';
import { bodyOf, firstSentences, householdCalled } from './told-to-child.js';

/** What a household lets a child know of it, and how the child stands to it. */
export interface AboutCarersFacts extends PlaceToLiveFacts {
  carers: string;
}

const words = {
  en: {
    about: (who: string, name: string) => `This is about ${who}, ${name}.`,
    lives: 'You live with them.',
    moves: 'You are going to live with them.',
    likes: 'What do they like?',
    welsh: 'They speak Welsh at home.',
    noWelsh: 'They do not speak Welsh at home.',
  },
  cy: {
    about: (who: string, name: string) => `Mae hwn am ${who}, ${name}.`,
    lives: 'Rwyt ti’n byw gyda nhw.',
    moves: 'Rwyt ti’n mynd i fyw gyda nhw.',
    likes: 'Beth maen nhw’n ei hoffi?',
    welsh: 'Maen nhw’n siarad Cymraeg gartref.',
    noWelsh: 'Dydyn nhw ddim yn siarad Cymraeg gartref.',
  },
} as const;

/** About my carers, told from what the household wrote of itself, in its own words; what it wrote nothing about is left out. */
export function aboutCarers(facts: AboutCarersFacts): string {
  const said = { ...placeToLiveWords[facts.language], ...words[facts.language] };
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
