import { type PlaceToLiveFacts, placeToLiveWords } from './place-to-live.js';
import { bodyOf, firstSentences } from './told-to-child.js';

/** What a residential home lets a child know of it, and how the child stands to it. Of others who live there it says how many and never who. */
export interface AboutHomeFacts extends PlaceToLiveFacts {
  home: string;
  manager: string | null;
  keyworker: string | null;
  /** For how many it is registered. */
  places: number | null;
  usualDay: string | null;
}

const words = {
  en: {
    about: (home: string, name: string) => `This is about ${home}, ${name}.`,
    lives: 'It is your home now.',
    moves: 'You are going to live there.',
    looksOut: 'Who looks out for me there?',
    keyworker: (name: string) => `${name} is your keyworker. You can talk to them about anything.`,
    manager: (name: string) => `${name} runs the home.`,
    places: (count: number) => `There is room for ${count} ${count === 1 ? 'young person' : 'young people'}.`,
    day: 'What is a usual day like?',
    likes: 'What is good there?',
    welsh: 'People speak Welsh there.',
    noWelsh: 'People do not speak Welsh there.',
  },
  cy: {
    about: (home: string, name: string) => `Mae hwn yn sôn am ${home}, ${name}.`,
    lives: 'Dyma dy gartref di nawr.',
    moves: 'Rwyt ti’n mynd i fyw yno.',
    looksOut: 'Pwy sy’n gofalu amdana i yno?',
    keyworker: (name: string) => `${name} ydy dy weithiwr allweddol. Fe gei di siarad â nhw am bopeth.`,
    manager: (name: string) => `${name} sy’n rhedeg y cartref.`,
    places: (count: number) => `Mae lle i ${peopleInWelsh(count)}.`,
    day: 'Sut beth ydy diwrnod arferol?',
    likes: 'Beth sy’n dda yno?',
    welsh: 'Mae pobl yn siarad Cymraeg yno.',
    noWelsh: 'Dydy pobl ddim yn siarad Cymraeg yno.',
  },
} as const;

/** One is said by itself, a few with the number before the noun; after *i* two becomes *ddau* and three *dri*. */
function peopleInWelsh(count: number): string {
  if (count === 1) return 'un person ifanc';
  const few = { 2: 'ddau berson ifanc', 3: 'dri pherson ifanc' }[count];
  return few ?? `${count} o bobl ifanc`;
}

/** About my carers where the child lives in a residential home, in the home’s own words; what it wrote nothing about is left out. */
export function aboutHome(facts: AboutHomeFacts): string {
  const said = { ...placeToLiveWords[facts.language], ...words[facts.language] };
  const most = facts.level === 'picture' ? 2 : 6;
  const welsh = facts.speaksWelsh === null ? [] : [facts.speaksWelsh ? said.welsh : said.noWelsh];
  return bodyOf([
    [null, [`${said.about(facts.home, facts.name)} ${facts.livesThere ? said.lives : said.moves}`]],
    [said.looksOut, [...(facts.keyworker ? [said.keyworker(facts.keyworker)] : []), ...(facts.manager ? [said.manager(facts.manager)] : [])]],
    [said.who, facts.places === null && facts.whoLivesThere === null ? [] : [[...(facts.places === null ? [] : [said.places(facts.places)]), ...firstSentences(facts.whoLivesThere, most)].join(' ')]],
    [said.day, firstSentences(facts.usualDay, most)],
    [said.likes, firstSentences(facts.likes, most)],
    [said.pets, firstSentences(facts.pets, most)],
    [said.rules, firstSentences(facts.houseRules, most)],
    [said.first, facts.livesThere && facts.level === 'picture' ? [] : firstSentences(facts.firstDays, most)],
    [said.language, welsh],
    [said.worried, [facts.worker ? said.tell(facts.worker) : said.tellUs]],
  ]);
}
