import { Chance } from './chance.js';

const told = {
  en: {
    who_lives_there: ['There are two grown-up children who visit.', 'Just us. It is a quiet house.', 'Our son lives here. He is eleven.'],
    pets: ['A dog called Mot. He is old and kind.', 'Two cats. They sleep on the beds.', 'We have hens. You can feed them.'],
    likes: ['We like baking and long walks.', 'We like football and films.', 'We like music. There is a piano.'],
    house_rules: ['We eat together at six. Phones stay downstairs at night.', 'We knock before we go into a bedroom. Everybody helps to clear the table.'],
    first_days: ['On the first day we show you round. You choose what is for tea.', 'Your room has a lock you can use. We walk to school with you in the first week.'],
  },
  cy: {
    who_lives_there: ['Mae dau o blant mawr yn dod i’n gweld.', 'Dim ond ni. Mae’n dŷ tawel.', 'Mae ein mab yn byw yma. Mae e’n un ar ddeg.'],
    pets: ['Ci o’r enw Mot. Mae e’n hen ac yn annwyl.', 'Dwy gath. Maen nhw’n cysgu ar y gwelyau.', 'Mae ieir gyda ni. Fe gei di eu bwydo.'],
    likes: ['Rydyn ni’n hoffi pobi a cherdded.', 'Rydyn ni’n hoffi pêl-droed a ffilmiau.', 'Rydyn ni’n hoffi cerddoriaeth. Mae piano yma.'],
    house_rules: ['Rydyn ni’n bwyta gyda’n gilydd am chwech. Mae ffonau’n aros i lawr y grisiau yn y nos.', 'Rydyn ni’n cnocio cyn mynd i ystafell wely. Mae pawb yn helpu i glirio’r bwrdd.'],
    first_days: ['Ar y diwrnod cyntaf fe wnawn ni ddangos y tŷ i ti. Ti sy’n dewis beth sydd i de.', 'Mae clo ar dy ystafell i ti ei ddefnyddio. Fe gerddwn ni i’r ysgol gyda ti yn yr wythnos gyntaf.'],
  },
} as const;

/** What a household lets a child know of it; three in ten have written nothing yet. */
export function toldOf(carerId: string, language: 'cy' | 'en'): Record<string, string> {
  const chance = new Chance(`${carerId}:told`);
  if (!chance.happens(0.7)) return {};
  return { told_language: language, ...Object.fromEntries(Object.entries(told[language]).map(([name, texts]) => [name, chance.of<string>(texts)])) };
}
