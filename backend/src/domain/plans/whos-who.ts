import { bodyOf, calledBy, type ToldPart } from './told-to-child.js';

/** Who somebody is to a child, in the order they are told. */
export const helpers = ['social-worker', 'iro', 'adviser', 'advocate', 'visitor', 'school'] as const;
export type Helper = (typeof helpers)[number];

export interface WhosWhoFacts {
  language: 'en' | 'cy';
  level: 'picture' | 'short' | 'full';
  name: string;
  people: readonly { name: string; is: Helper; phone: string | null; email: string | null }[];
}

interface Said {
  heading: string;
  is: (name: string) => string;
  does: (first: string) => string;
}

const en: Readonly<Record<Helper, Said>> = {
  'social-worker': { heading: 'My social worker', is: (name) => `${name} is your social worker.`, does: (first) => `${first} visits you and listens.` },
  iro: { heading: 'Who runs my review?', is: (name) => `${name} runs your review.`, does: (first) => `${first} checks your plan is right.` },
  adviser: { heading: 'My personal adviser', is: (name) => `${name} is your personal adviser.`, does: (first) => `${first} helps you get ready for later.` },
  advocate: { heading: 'My advocate', is: (name) => `${name} is your advocate.`, does: (first) => `${first} helps you say what you want.` },
  visitor: { heading: 'My independent visitor', is: (name) => `${name} is your independent visitor.`, does: (first) => `${first} spends time with you.` },
  school: { heading: 'At school', is: (name) => `${name} looks out for you at school.`, does: () => 'You can talk about anything there.' },
};

const cy: Readonly<Record<Helper, Said>> = {
  'social-worker': { heading: 'Fy ngweithiwr cymdeithasol', is: (name) => `${name} ydy dy weithiwr cymdeithasol.`, does: (first) => `Mae ${first} yn dod i dy weld di.` },
  iro: { heading: 'Pwy sy’n cadeirio fy adolygiad?', is: (name) => `${name} sy’n cadeirio dy adolygiad.`, does: (first) => `Mae ${first} yn gwirio dy gynllun.` },
  adviser: { heading: 'Fy nghynghorydd personol', is: (name) => `${name} ydy dy gynghorydd personol.`, does: (first) => `Mae ${first} yn dy helpu i baratoi.` },
  advocate: { heading: 'Fy eiriolwr', is: (name) => `${name} ydy dy eiriolwr.`, does: (first) => `Mae ${first} yn dy helpu i siarad.` },
  visitor: { heading: 'Fy ymwelydd annibynnol', is: (name) => `${name} ydy dy ymwelydd annibynnol.`, does: (first) => `Mae ${first} yn treulio amser gyda ti.` },
  school: { heading: 'Yn yr ysgol', is: (name) => `${name} sy’n gofalu amdanat ti yno.`, does: () => 'Fe gei di siarad am unrhyw beth yno.' },
};

const around = {
  en: {
    intro: (name: string) => `These people help you, ${name}.`,
    phone: (at: string) => `You can ring or text: ${at}`,
    email: (at: string) => `You can write: ${at}`,
    noAdvocate: 'You can ask for an advocate. An advocate helps you say what you want.',
    unhappy: 'What if I am not happy?',
    tell: 'You can tell anybody on this page. You can ask to complain.',
  },
  cy: {
    intro: (name: string) => `Mae’r bobl hyn yn dy helpu di, ${name}.`,
    phone: (at: string) => `Ffonia neu anfona neges: ${at}`,
    email: (at: string) => `Fe gei di ysgrifennu: ${at}`,
    noAdvocate: 'Fe gei di ofyn am eiriolwr. Mae eiriolwr yn dy helpu i siarad.',
    unhappy: 'Beth os dw i ddim yn hapus?',
    tell: 'Fe gei di ddweud wrth unrhyw un yma. Fe gei di wneud cwyn.',
  },
} as const;

/** Who's who: everybody who helps a child, what they do in the child's words and how to reach them. */
export function whosWho({ language, level, name, people }: WhosWhoFacts): string {
  const [said, general] = [language === 'cy' ? cy : en, around[language]];
  const parts = helpers.flatMap((helper): ToldPart[] => {
    const { heading, is, does } = said[helper];
    const known = people.filter((one) => one.is === helper);
    if (known.length === 0) return helper === 'advocate' ? [[heading, [general.noAdvocate]]] : [];
    return [[heading, known.flatMap((one) => {
      const first = calledBy(one.name);
      const reach = one.phone ? [`- ${general.phone(one.phone)}`] : one.email && level !== 'picture' ? [`- ${general.email(one.email)}`] : [];
      return [`${is(one.name)} ${does(first)}`, ...reach];
    })]];
  });
  return bodyOf([[null, [general.intro(name)]], ...parts, [general.unhappy, [general.tell]]]);
}
