import { Chance } from './chance.js';
import type { Setting } from './life.js';

const told = {
  en: {
    manager: ['Delyth', 'Marcus', 'Joanne'],
    who_lives_there: ['Two grown-ups are always there, day and night.', 'Three grown-ups are there in the day and two at night.'],
    usual_day: ['Breakfast is at half past seven. After school there is time for homework and for going out. Everybody eats at six.', 'You wake up when you need to for school. After tea you choose what to do. Lights go down at ten.'],
    likes: ['There is a big garden and a bike for everybody.', 'You can cook with Jan on Fridays.'],
    pets: ['There is a rabbit called Twm.', ''],
    house_rules: ['We knock before we go into a bedroom. Phones stay downstairs at night.', 'Everybody helps once a day. You choose with what.'],
    first_days: ['Somebody shows you round. You choose the colour of your bedding.', 'You can bring your own things. A grown-up goes to school with you in the first week.'],
  },
  cy: {
    manager: ['Delyth', 'Marc', 'Eleri'],
    who_lives_there: ['Mae dau oedolyn yno bob amser, ddydd a nos.', 'Mae tri oedolyn yno yn y dydd a dau yn y nos.'],
    usual_day: ['Mae brecwast am hanner awr wedi saith. Ar ôl ysgol mae amser i waith cartref ac i fynd allan. Mae pawb yn bwyta am chwech.', 'Rwyt ti’n codi mewn pryd i’r ysgol. Ar ôl te ti sy’n dewis beth i’w wneud. Mae’r golau’n mynd i lawr am ddeg.'],
    likes: ['Mae gardd fawr yno a beic i bawb.', 'Fe gei di goginio gyda Jan ar ddydd Gwener.'],
    pets: ['Mae cwningen o’r enw Twm yno.', ''],
    house_rules: ['Rydyn ni’n cnocio cyn mynd i ystafell wely. Mae ffonau’n aros i lawr y grisiau yn y nos.', 'Mae pawb yn helpu unwaith y dydd. Ti sy’n dewis sut.'],
    first_days: ['Bydd rhywun yn dangos y tŷ i ti. Ti sy’n dewis lliw dy ddillad gwely.', 'Fe gei di ddod â dy bethau dy hun. Bydd oedolyn yn mynd i’r ysgol gyda ti yn yr wythnos gyntaf.'],
  },
} as const;

/** What a residential home lets a child know of it; other places have written nothing. */
export function homeToldOf(id: string, setting: Setting): Record<string, string> {
  if (setting !== 'childrens-home') return {};
  const chance = new Chance(`${id}:home-told`);
  const language = chance.happens(0.5) ? 'cy' : 'en';
  return { told_language: language, works_in_welsh: String(language === 'cy'), ...Object.fromEntries(Object.entries(told[language]).map(([name, texts]) => [name, chance.of<string>(texts)])) };
}

/** Who looks out for a child in a home, as they are called there. */
export function keyworkerIn({ id, setting }: { id: string; setting: Setting }, life: number): string {
  return setting === 'childrens-home' ? new Chance(`${id}:${life}:keyworker`).of(['Sam', 'Mali', 'Kofi', 'Elin', 'Tony']) : '';
}
