import { describe, expect, it } from '@jest/globals';
import { measure, type ReadingLevel } from './child-words.js';
import { headingsOf, myPlan, type MyPlanFacts } from './my-plan.js';

const osian: MyPlanFacts = {
  language: 'en', level: 'short', name: 'Osian', writtenOn: '2026-11-03', wordsOfChild: ['“I see my brother every week.”', 'Maths feels less scary.'], livesWith: 'Mair and Tom',
  permanenceOption: 'LTF', decideBy: '2027-05-31', actions: [{ what: 'Set up Saturdays', owner: 'Ffion', dueOn: '2026-12-05' }],
  people: [{ name: 'Ffion Haf', does: 'social-worker' }, { name: 'Gareth Pugh', does: 'iro' }],
};

describe('My plan', () => {
  it('is told to the child, in the child’s language, with names and dates', () => {
    expect(myPlan(osian)).toContain('This plan is about you, Osian. We wrote it on 3 November 2026.');
    expect(myPlan(osian)).toContain('Set up Saturdays. Ffion will do this by 5 December 2026.');
    const welsh = myPlan({ ...osian, language: 'cy', actions: [{ what: 'Trefnu dydd Sadwrn', owner: 'Ffion', dueOn: '2026-12-05' }] });
    expect(welsh).toContain('Mae’r cynllun hwn amdanat ti, Osian. Fe wnaethon ni ei ysgrifennu ar 3 Tachwedd 2026.');
    expect(welsh).toContain('Bydd Ffion yn gwneud hyn erbyn 5 Rhagfyr 2026.');
    expect(welsh).toContain('Rwyt ti’n byw gyda Mair and Tom.');
  });

  it('leaves out what is not known, and says what is not decided', () => {
    const bare = myPlan({ ...osian, wordsOfChild: [], livesWith: null, permanenceOption: 'NONE', decideBy: null, actions: [], people: [] });
    expect(headingsOf(bare)).toEqual(['The plan for the future', 'If I am not happy', 'My rights']);
    expect(bare).toContain('We do not know yet what will happen. We will tell you when we know.');
  });

  it.each((['en', 'cy'] as const).flatMap((language) => ['RETURN', 'FAMILY', 'SGO', 'ADOPT', 'LTF', 'PARENT_CO', 'INDEP', 'NONE'].flatMap((permanenceOption) => (['picture', 'short'] as const).map((level) => ({ language, permanenceOption, level })))))(
    'keeps to its limits: $level, $permanenceOption in $language', ({ language, permanenceOption, level }) => {
      const body = myPlan({ ...osian, language, permanenceOption, level, actions: [{ what: language === 'cy' ? 'Trefnu dydd Sadwrn' : 'Set up Saturdays', owner: 'Ffion', dueOn: '2026-12-05' }] });
      expect(measure(body, level).over).toEqual([]);
    },
  );
});

describe('the words of a child’s version', () => {
  it.each<{ body: string; level: ReadingLevel; words: number; average: number; longest: number; over: string[]; because: string }>([
    { body: 'You live with Mair. We like you.', level: 'picture', words: 7, average: 3.5, longest: 4, over: [], because: 'two sentences of four and three' },
    { body: 'We know that you want to stay where you are.', level: 'picture', words: 10, average: 10, longest: 10, over: ['average', 'longest'], because: 'ten words are too many beside a picture' },
    { body: '## What matters\n> I want to stay at my school and see my brother a lot more.', level: 'picture', words: 16, average: 0, longest: 0, over: [], because: 'nobody shortens the child’s own words' },
    { body: 'Bydd Ffion yn gwneud hyn erbyn 5 Rhagfyr 2026.', level: 'picture', words: 8, average: 8, longest: 8, over: [], because: 'a year is read with its month' },
    { body: Array(50).fill('We will see you at home soon again then.').join(' '), level: 'short', words: 450, average: 9, longest: 9, over: [], because: '450 words are the limit' },
    { body: Array(51).fill('We will see you at home soon again then.').join(' '), level: 'short', words: 459, average: 9, longest: 9, over: ['words'], because: 'and 459 past it' },
    { body: 'Rwyt ti’n byw gyda Mair.', level: 'picture', words: 5, average: 5, longest: 5, over: [], because: 'a Welsh word with its ’n is one' },
  ])('$because', ({ body, level, because: _because, ...measured }) => {
    expect(measure(body, level)).toEqual(measured);
  });
});
