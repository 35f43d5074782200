import type { Bilingual } from '../domain/indicators/figure.js';

/** Something an invented child says, in both languages, and what came of it. */
export interface Said {
  said: Bilingual;
  happened: Bilingual;
}

/** What small children say: five to nine. */
export const saidSmall: readonly Said[] = [
  { said: { en: 'I like it when we have pancakes on Saturday.', cy: 'Dwi’n licio pan ’dan ni’n cael crempog ar ddydd Sadwrn.' }, happened: { en: 'Told the carers, who were glad to hear it.', cy: 'Dywedwyd wrth y gofalwyr, a oedd yn falch o glywed.' } },
  { said: { en: 'My room has stars on the ceiling. I count them.', cy: 'Mae sêr ar nenfwd fy stafell i. Dwi’n eu cyfri nhw.' }, happened: { en: 'Nothing was asked for.', cy: 'Ni ofynnwyd am ddim.' } },
  { said: { en: 'When can Mam come to see my school?', cy: 'Pryd geith Mam ddod i weld fy ysgol i?' }, happened: { en: 'A visit to the class was arranged with the school.', cy: 'Trefnwyd ymweliad â’r dosbarth gyda’r ysgol.' } },
  { said: { en: 'I don’t like the dark on the stairs.', cy: 'Dwi ddim yn licio’r tywyllwch ar y grisiau.' }, happened: { en: 'A night light was put on the stairs.', cy: 'Rhoddwyd golau nos ar y grisiau.' } },
  { said: { en: 'I want a photo of Nain for my room.', cy: 'Dwi isio llun o Nain i’m stafell.' }, happened: { en: 'Nain sent a photograph.', cy: 'Anfonodd Nain lun.' } },
  { said: { en: 'The dog waits for me after school.', cy: 'Mae’r ci yn disgwyl amdana i ar ôl ysgol.' }, happened: { en: 'Nothing was asked for.', cy: 'Ni ofynnwyd am ddim.' } },
];

/** What children of ten to thirteen say. */
export const saidMiddle: readonly Said[] = [
  { said: { en: 'I want to stay at my school. All my friends are there.', cy: 'Dwi isio aros yn fy ysgol. Yno mae fy ffrindiau i gyd.' }, happened: { en: 'The plan now says that the school does not change.', cy: 'Mae’r cynllun bellach yn dweud nad yw’r ysgol yn newid.' } },
  { said: { en: 'I’d like to see my brother more, not just in the holidays.', cy: 'Swn i’n licio gweld fy mrawd yn amlach, dim jest yn y gwyliau.' }, happened: { en: 'They now meet every other Saturday.', cy: 'Maent bellach yn cwrdd bob yn ail ddydd Sadwrn.' } },
  { said: { en: 'I don’t want everyone in the meeting to talk about me like I’m not there.', cy: 'Dwi ddim isio i bawb yn y cyfarfod siarad amdana i fel tawn i ddim yno.' }, happened: { en: 'The next review was planned together, with fewer people.', cy: 'Cynlluniwyd yr adolygiad nesaf gyda’n gilydd, gyda llai o bobl.' } },
  { said: { en: 'Football on Thursdays is the best bit of the week.', cy: 'Pêl-droed ar ddydd Iau ydi’r rhan orau o’r wythnos.' }, happened: { en: 'Lifts to training are in the placement plan.', cy: 'Mae’r cludiant i’r ymarfer yn y cynllun lleoli.' } },
  { said: { en: 'I worry about Mum when she doesn’t ring.', cy: 'Dwi’n poeni am Mam pan dydi hi ddim yn ffonio.' }, happened: { en: 'A fixed time for calls was agreed.', cy: 'Cytunwyd ar amser penodol ar gyfer galwadau.' } },
  { said: { en: 'Can I paint my room? Not pink.', cy: 'Ga i beintio fy stafell? Ddim yn binc.' }, happened: { en: 'The room was painted green together.', cy: 'Peintiwyd yr ystafell yn wyrdd gyda’n gilydd.' } },
];

/** What young people of fourteen and more say. */
export const saidOlder: readonly Said[] = [
  { said: { en: 'I want to know where I’ll be living when I’m eighteen, not guess.', cy: 'Dwi isio gwybod lle bydda i’n byw pan fydda i’n ddeunaw, nid dyfalu.' }, happened: { en: 'The pathway plan now has a section about it.', cy: 'Mae adran am hynny yn y cynllun llwybr bellach.' } },
  { said: { en: 'I’m thinking of doing mechanics at college.', cy: 'Dwi’n meddwl gwneud mecaneg yn y coleg.' }, happened: { en: 'A visit to the college was booked.', cy: 'Trefnwyd ymweliad â’r coleg.' } },
  { said: { en: 'I’ve told my story four times this year. I’m tired of it.', cy: 'Dwi wedi deud fy stori bedair gwaith eleni. Dwi wedi blino arni.' }, happened: { en: 'The new worker read the record first and asked nothing twice.', cy: 'Darllenodd y gweithiwr newydd y cofnod yn gyntaf ac ni ofynnodd ddim ddwywaith.' } },
  { said: { en: 'I can cook three things now. Ask me for the curry.', cy: 'Dwi’n gallu coginio tri pheth rŵan. Gofynnwch am y cyri.' }, happened: { en: 'Written in the independence part of the plan.', cy: 'Ysgrifennwyd hynny yn rhan annibyniaeth y cynllun.' } },
  { said: { en: 'I’d rather see Dad on my own terms, when I ask.', cy: 'Swn i’n licio gweld Dad ar fy nhelerau fy hun, pan dwi’n gofyn.' }, happened: { en: 'The contact arrangement was changed at the review.', cy: 'Newidiwyd y trefniant cyswllt yn yr adolygiad.' } },
  { said: { en: 'It’s the first place I’ve stayed long enough to know the bus times.', cy: 'Dyma’r lle cynta i mi aros digon hir i wybod amseroedd y bws.' }, happened: { en: 'Nothing was asked for.', cy: 'Ni ofynnwyd am ddim.' } },
];
