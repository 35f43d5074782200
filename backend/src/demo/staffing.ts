import { dayFromIso } from '../domain/calendar/day.js';
import { dayOf } from '../domain/calendar/day.js';
import type { Day } from '../domain/facts/columns.js';
import { Chance } from './chance.js';
import { demoPeople } from './demo-people.js';
import { adultName, workAddress } from './people-names.js';
import { officeDay } from './record-days.js';

/** Somebody in post. `endedOn` is null for those who never leave. */
export interface Worker {
  id: string;
  name: string;
  email: string;
  job: string;
  team: string;
  employment: string;
  wte: string;
  worksInWelsh: boolean;
  startedOn: Day;
  endedOn: Day | null;
}

/** Posts are filled until this day, so that whoever is picked for a child is picked whatever day it is. */
const FILLED_TO = dayOf(2060, 1, 1);
const OPENED_ON = dayOf(2014, 1, 1);

/** Teams, and how many posts of each job they have. */
const posts: readonly (readonly [job: string, team: string, count: number])[] = [
  ['social-worker', 'Looked After East', 11], ['senior-practitioner', 'Looked After East', 3], ['team-manager', 'Looked After East', 1],
  ['social-worker', 'Looked After West', 11], ['senior-practitioner', 'Looked After West', 3], ['team-manager', 'Looked After West', 1],
  ['social-worker', 'Looked After North', 11], ['senior-practitioner', 'Looked After North', 3], ['team-manager', 'Looked After North', 1],
  ['social-worker', 'Looked After Bay', 11], ['senior-practitioner', 'Looked After Bay', 3], ['team-manager', 'Looked After Bay', 1],
  ['social-worker', 'Court and Permanence', 14], ['senior-practitioner', 'Court and Permanence', 3], ['team-manager', 'Court and Permanence', 1],
  ['personal-adviser', 'Leaving Care', 18], ['team-manager', 'Leaving Care', 1], ['support-worker', 'Leaving Care', 4],
  ['independent-reviewing-officer', 'Reviewing Service', 15], ['team-manager', 'Reviewing Service', 1],
  ['panel-administrator', 'Placements', 1], ['support-worker', 'Placements', 3], ['performance-officer', 'Performance', 2],
  ['head-of-service', 'Children’s Services', 1], ['director', 'Social Services', 1],
];

/** Everybody who holds or will hold a post, in no order of time; a post is seldom empty for long. */
export function staffOfAuthority(): Worker[] {
  const workers: Worker[] = [];
  const taken = new Map<string, number>();
  const add = (worker: Omit<Worker, 'id' | 'email'>) => {
    const times = (taken.get(worker.name) ?? 0) + 1;
    taken.set(worker.name, times);
    const email = workAddress(worker.name, times);
    workers.push({ ...worker, id: `W${String(workers.length + 1).padStart(4, '0')}`, email });
  };
  for (const { name, post } of demoPeople) {
    if (!post) taken.set(name, 1);
    else add({ name, job: post.job, team: post.team, employment: 'permanent', wte: '1', worksInWelsh: post.worksInWelsh, startedOn: dayFromIso(post.startedOn), endedOn: null });
  }
  for (const [job, team, count] of posts) {
    const held = demoPeople.filter(({ post }) => post?.job === job && post.team === team).length;
    for (let post = held; post < count; post++) fillPost(job, team, post, add);
  }
  return workers;
}

function fillPost(job: string, team: string, post: number, add: (worker: Omit<Worker, 'id' | 'email'>) => void): void {
  let from = OPENED_ON - new Chance(`${team}:${job}:${post}`).between(60, 3000);
  for (let holder = 1; from < FILLED_TO; holder++) {
    const chance = new Chance(`${team}:${job}:${post}:${holder}`);
    const { forenames, surname } = adultName(`${team}:${job}:${post}:${holder}`);
    const to = officeDay(from + tenure(job, post, chance));
    const employment = to - from < 400 && job === 'social-worker' ? 'agency' : chance.weighted([['permanent', 92], ['fixed-term', 8]]);
    const wte = chance.weighted([['1', 80], ['0.8', 10], ['0.6', 6], ['0.5', 4]]);
    if (to > OPENED_ON) add({ name: `${forenames} ${surname}`, job, team, employment, wte, worksInWelsh: chance.happens(0.3), startedOn: officeDay(from), endedOn: to });
    from = to + chance.between(0, 60);
  }
}

/** Days in post. Every fourth social worker’s post, and most senior ones, are held for long. */
function tenure(job: string, post: number, chance: Chance): number {
  const isLong = job === 'social-worker' ? post % 4 === 0 : job === 'senior-practitioner' ? post > 0 : true;
  return isLong ? chance.between(2200, 7500) : chance.happens(0.25) ? chance.between(150, 390) : chance.between(400, 2000);
}
