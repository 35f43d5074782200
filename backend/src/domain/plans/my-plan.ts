import { dayFromIso } from '../calendar/day.js';
import { daysInWords } from '../calendar/day-in-words.js';

/** What a plan tells of, for the child's own telling of it. */
export interface MyPlanFacts {
  language: 'en' | 'cy';
  level: 'picture' | 'short' | 'full';
  name: string;
  /** ISO date. */
  writtenOn: string;
  wordsOfChild: readonly string[];
  /** Who the child lives with; null where that is not to be told or not known. */
  livesWith: string | null;
  permanenceOption: string | null;
  decideBy: string | null;
  actions: readonly { what: string; owner: string | null; dueOn: string | null }[];
  people: readonly { name: string; does: 'social-worker' | 'iro' | 'adviser' }[];
}

interface Words {
  about: (name: string) => string;
  wrote: (on: string) => string;
  matters: string;
  told: string;
  home: string;
  with: (who: string) => string;
  future: string;
  plans: Readonly<Record<string, string>>;
  unknown: string;
  soon: string;
  decide: (on: string) => string;
  next: string;
  action: (what: string, owner: string | null, on: string | null) => string;
  help: string;
  does: Readonly<Record<'social-worker' | 'iro' | 'adviser', (name: string) => string>>;
  unhappy: string;
  tell: string;
  advocate: string;
  rights: string;
  ofRights: readonly string[];
}

const en: Words = {
  about: (name) => `This plan is about you, ${name}.`,
  wrote: (on) => `We wrote it on ${on}.`,
  matters: 'What matters to me',
  told: 'You told us:',
  home: 'Where I live',
  with: (who) => `You live with ${who}.`,
  future: 'The plan for the future',
  plans: {
    RETURN: 'The plan is for you to go home.',
    FAMILY: 'The plan is to live with your family.',
    SGO: 'The plan is to stay with your carers.',
    ADOPT: 'The plan is a new family for always.',
    LTF: 'The plan is to grow up here.',
    PARENT_CO: 'The plan is to live with your parent.',
    INDEP: 'The plan is to get your own home.',
  },
  unknown: 'We do not know yet what will happen.',
  soon: 'We will tell you when we know.',
  decide: (on) => `We will decide by ${on}.`,
  next: 'What will happen next',
  action: (what, owner, on) => `${what}.${owner ? ` ${owner} will do this${on ? ` by ${on}` : ''}.` : on ? ` By ${on}.` : ''}`,
  help: 'People who help me',
  does: { 'social-worker': (name) => `${name} is your social worker.`, iro: (name) => `${name} runs your review.`, adviser: (name) => `${name} is your personal adviser.` },
  unhappy: 'If I am not happy',
  tell: 'You can tell us.',
  advocate: 'You can ask for an advocate. An advocate helps you say what you want.',
  rights: 'My rights',
  ofRights: ['You can have a copy of this plan.', 'You can ask us to change it.', 'You can ask for a review.', 'You can make a complaint.'],
};

const cy: Words = {
  about: (name) => `Mae’r cynllun hwn amdanat ti, ${name}.`,
  wrote: (on) => `Fe wnaethon ni ei ysgrifennu ar ${on}.`,
  matters: 'Beth sy’n bwysig i fi',
  told: 'Fe ddywedaist ti:',
  home: 'Ble dw i’n byw',
  with: (who) => `Rwyt ti’n byw gyda ${who}.`,
  future: 'Y cynllun ar gyfer y dyfodol',
  plans: {
    RETURN: 'Y cynllun ydy i ti fynd adref.',
    FAMILY: 'Y cynllun ydy byw gyda dy deulu.',
    SGO: 'Y cynllun ydy aros gyda dy ofalwyr.',
    ADOPT: 'Y cynllun ydy teulu newydd am byth.',
    LTF: 'Y cynllun ydy tyfu i fyny yma.',
    PARENT_CO: 'Y cynllun ydy byw gyda dy riant.',
    INDEP: 'Y cynllun ydy cael dy gartref dy hun.',
  },
  unknown: 'Dydyn ni ddim yn gwybod y cynllun eto.',
  soon: 'Fe ddywedwn ni wrthot ti’n syth.',
  decide: (on) => `Fe fyddwn ni’n penderfynu erbyn ${on}.`,
  next: 'Beth fydd yn digwydd nesaf',
  action: (what, owner, on) => `${what}.${owner ? ` Bydd ${owner} yn gwneud hyn${on ? ` erbyn ${on}` : ''}.` : on ? ` Erbyn ${on}.` : ''}`,
  help: 'Pobl sy’n fy helpu i',
  does: {
    'social-worker': (name) => `${name} ydy dy weithiwr cymdeithasol.`, iro: (name) => `${name} sy’n cadeirio dy adolygiad.`, adviser: (name) => `${name} ydy dy gynghorydd personol.`,
  },
  unhappy: 'Os dw i ddim yn hapus',
  tell: 'Fe gei di ddweud wrthon ni.',
  advocate: 'Fe gei di ofyn am eiriolwr. Mae eiriolwr yn dy helpu di i ddweud dy farn.',
  rights: 'Fy hawliau',
  ofRights: ['Fe gei di gopi o’r cynllun hwn.', 'Fe gei di ofyn i ni ei newid.', 'Fe gei di ofyn am adolygiad.', 'Fe gei di wneud cwyn.'],
};

/** How many of the child's words and of the actions a level has room for. */
const room = { picture: { words: 1, actions: 2 }, short: { words: 4, actions: 5 }, full: { words: 8, actions: 10 } };

/**
 * My plan, told from the plan by templates: headings after `##`, the child's words after `>`, steps after `-`. Empty parts are
 * left out. Somebody reads it against the plan, and makes it the child's, before it is given.
 */
export function myPlan(facts: MyPlanFacts): string {
  const words = facts.language === 'cy' ? cy : en;
  const day = (iso: string) => daysInWords([dayFromIso(iso)])[facts.language];
  const { words: quotes, actions } = room[facts.level];
  const told = facts.wordsOfChild.slice(0, quotes).map((said) => `> ${bare(said)}`);
  const known = words.plans[facts.permanenceOption ?? ''];
  const future = [known ?? words.unknown, facts.decideBy ? words.decide(day(facts.decideBy)) : known ? '' : words.soon].filter(Boolean);
  const steps = facts.actions.slice(0, actions).map(({ what, owner, dueOn }) => `- ${words.action(what.replace(/[.\s]+$/, ''), owner, dueOn && day(dueOn))}`);
  const people = facts.people.map(({ name, does }) => `- ${words.does[does](firstName(name))}`);
  const sections: (readonly [string | null, readonly string[]])[] = [
    [null, [`${words.about(facts.name)} ${words.wrote(day(facts.writtenOn))}`]],
    [words.matters, told.length > 0 ? [words.told, ...told] : []],
    [words.home, facts.livesWith ? [words.with(facts.livesWith)] : []],
    [words.future, [future.join(' ')]],
    [words.next, steps],
    [words.help, people],
    [words.unhappy, facts.level === 'picture' ? [words.tell] : [`${words.tell} ${words.advocate}`]],
    [words.rights, facts.level === 'picture' ? [] : [words.ofRights.join(' ')]],
  ];
  return sections.filter(([, lines]) => lines.length > 0).map(([heading, lines]) => [...(heading ? [`## ${heading}`] : []), ...lines].join('\n')).join('\n\n');
}

/** The headings of a text: what somebody has to read before it goes. */
export function headingsOf(body: string): string[] {
  return body.split('\n').filter((line) => line.startsWith('## ')).map((line) => line.slice(3).trim());
}

function bare(said: string): string {
  return said.trim().replace(/^[“"']+|[”"']+$/g, '');
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
