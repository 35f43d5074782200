import { describe, expect, it } from '@jest/globals';
import { aboutCarers, type AboutCarersFacts } from './about-carers.js';
import { aboutHome, type AboutHomeFacts } from './about-home.js';
import { measure } from './child-words.js';
import { headingsOf } from './my-plan.js';
import { type KeptOff, keptOffIn } from './not-for-the-sheet.js';
import { householdCalled } from './told-to-child.js';
import { helpers, whosWho, type WhosWhoFacts } from './whos-who.js';

const parri: AboutCarersFacts = {
  language: 'en', level: 'short', name: 'Osian', carers: 'Mair and Tom Parri', livesThere: false, whoLivesThere: 'Our son lives here. He is eleven. He likes fishing.', pets: 'A dog called Mot.', likes: null,
  houseRules: 'We eat at six.', firstDays: 'We show you round.', speaksWelsh: true, worker: 'Ffion',
};
const everybody: WhosWhoFacts = {
  language: 'en', level: 'short', name: 'Osian', people: helpers.map((is) => ({ name: 'Ffion Haf', is, phone: '07700 900123', email: 'ffion@council.example' })),
};
const brynHaul: AboutHomeFacts = {
  language: 'en', level: 'short', name: 'Osian', home: 'Bryn Haul', livesThere: true, manager: 'Delyth', keyworker: 'Sam', places: 5, whoLivesThere: null, usualDay: null, pets: null, likes: null, houseRules: null, firstDays: null, speaksWelsh: null, worker: 'Ffion',
};
const languages = ['en', 'cy'] as const;
const levels = ['picture', 'short'] as const;

describe('About my carers', () => {
  it('is told in the household’s own words, under the child’s questions, and before the move as what is to come', () => {
    expect(aboutCarers(parri)).toContain('This is about Mair and Tom, Osian. You are going to live with them.\n\n## Who lives there?\nOur son lives here. He is eleven. He likes fishing.');
    expect(aboutCarers({ ...parri, language: 'cy', livesThere: true })).toContain('Mae hwn am Mair a Tom, Osian. Rwyt ti’n byw gyda nhw.');
    expect(aboutCarers({ ...parri, level: 'picture' })).not.toContain('fishing');
  });

  it('leaves out what nobody wrote, and says of Welsh only what is known', () => {
    expect(headingsOf(aboutCarers({ ...parri, likes: ' ', pets: null, whoLivesThere: null, houseRules: null, firstDays: null, speaksWelsh: null }))).toEqual(['What if I am worried?']);
    expect(aboutCarers({ ...parri, speaksWelsh: false, worker: null })).toContain('They do not speak Welsh at home.\n\n## What if I am worried?\nYou can tell us at any time.');
  });

  it.each([
    ['Mair and Tom Parri', 'en', 'Mair and Tom'], ['Mair and Alun Parri', 'cy', 'Mair ac Alun'], ['Mair Parri', 'cy', 'Mair'], ['Teulu Parri', 'en', 'Teulu Parri'], ['Mair a Tom Parri', 'en', 'Mair and Tom'],
  ] as const)('calls %s in %s %s', (name, language, called) => expect(householdCalled(name, language)).toBe(called));
});

describe('About my carers, of a residential home', () => {
  it('says who looks out for the child, and of the others how many', () => {
    expect(aboutHome(brynHaul)).toBe('This is about Bryn Haul, Osian. It is your home now.\n\n## Who looks out for me there?\nSam is your keyworker. You can talk to them about anything.\nDelyth runs the home.\n\n## Who lives there?\nThere is room for 5 young people.\n\n## What if I am worried?\nYou can tell Ffion. You can tell us at any time.');
    expect(headingsOf(aboutHome({ ...brynHaul, manager: null, keyworker: null, places: null, usualDay: 'School by minibus.', livesThere: false }))).toEqual(['What is a usual day like?', 'What if I am worried?']);
  });

  it.each([[1, 'un person ifanc'], [2, 'ddau berson ifanc'], [3, 'dri pherson ifanc'], [4, '4 o bobl ifanc']])('counts %i young people in Welsh', (places, said) => {
    expect(aboutHome({ ...brynHaul, language: 'cy', places })).toContain(`Mae lle i ${said}.`);
  });
});

describe('Who’s who', () => {
  it('says what each does and how to reach them', () => {
    expect(whosWho(everybody)).toContain('## My social worker\nFfion Haf is your social worker. Ffion visits you and listens.\n- You can ring or text: 07700 900123');
    expect(whosWho({ ...everybody, people: [{ name: 'Ffion Haf', is: 'iro', phone: null, email: 'ffion@council.example' }] })).toContain('- You can write: ffion@council.example');
  });

  it('offers an advocate to a child who has none, and leaves out who there is not', () => {
    expect(headingsOf(whosWho({ ...everybody, people: [] }))).toEqual(['My advocate', 'What if I am not happy?']);
  });
});

it.each(languages.flatMap((language) => levels.map((level) => ({ language, level }))))('what templates say keeps to the limits: $level in $language', ({ language, level }) => {
  const bare = { ...parri, whoLivesThere: null, pets: null, houseRules: null, firstDays: null };
  const people = level === 'picture' ? everybody.people.slice(0, 3) : everybody.people;
  for (const body of [aboutCarers({ ...bare, language, level }), aboutHome({ ...brynHaul, speaksWelsh: false, language, level }), whosWho({ ...everybody, language, level, people })]) expect({ body, over: measure(body, level).over }).toEqual({ body, over: [] });
});

describe('what may not be printed', () => {
  const kept: KeptOff[] = [
    { why: 'protected-address', words: '12 Stryd Fawr, Bangor, LL57 1AA' }, { why: 'protected-address', words: '07700 900555' }, { why: 'withheld-person', words: 'Aled Pritchard' },
  ];
  it.each([
    ['You live with Mair.', []], ['Dad lives at 12 stryd fawr.', ['protected-address']], ['Near LL571AA.', ['protected-address']], ['Ring 07700-900555', ['protected-address']],
    ['ALED PRITCHARD asked after you', ['withheld-person']], ['Aled is your friend.', []], ['Aled Pritchard, 12 Stryd Fawr', ['protected-address', 'withheld-person']],
  ])('in %s: %j', (body, why) => expect(keptOffIn(body, kept)).toEqual(why));
});
