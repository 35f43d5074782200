/** A text in both languages; the plan is in the child's. */
type Said = Readonly<Record<'en' | 'cy', string>>;

/** Outcomes as invented children put them, why they matter, and what is done for each. */
export const outcomesSaid: readonly { words: Said; why: Said; from: number; actions: readonly Said[] }[] = [
  { from: 4, words: { en: 'I see my brother every week.', cy: 'Dw i’n gweld fy mrawd bob wythnos.' }, why: { en: 'They have never lived apart before this year, and he keeps the drawings he is sent by his bed.', cy: 'Dydyn nhw erioed wedi byw ar wahân cyn eleni, ac mae’r lluniau’n cael eu cadw wrth y gwely.' },
    actions: [{ en: 'Set up Saturdays together, every other week', cy: 'Trefnu dydd Sadwrn gyda’i gilydd, bob yn ail wythnos' }, { en: 'Ask about phone calls in between', cy: 'Holi am alwadau ffôn rhwng hynny' }] },
  { from: 6, words: { en: 'Maths feels less scary.', cy: 'Mae mathemateg yn teimlo’n llai brawychus.' }, why: { en: 'A lot of last year’s lessons were missed, and being behind feels like being stupid.', cy: 'Collwyd llawer o wersi’r llynedd, ac mae bod ar ei hôl hi’n teimlo fel bod yn dwp.' },
    actions: [{ en: 'Help with maths at school each week', cy: 'Help gyda mathemateg yn yr ysgol bob wythnos' }] },
  { from: 5, words: { en: 'I play football with my friends.', cy: 'Dw i’n chwarae pêl-droed gyda fy ffrindiau.' }, why: { en: 'The old team are friends from long before care.', cy: 'Mae’r hen dîm yn ffrindiau ers ymhell cyn dod i ofal.' },
    actions: [{ en: 'Try Saturdays at the club, then talk again', cy: 'Rhoi cynnig ar ddydd Sadwrn yn y clwb, wedyn siarad eto' }] },
  { from: 0, words: { en: 'I sleep in my own bed all night.', cy: 'Dw i’n cysgu yn fy ngwely fy hun drwy’r nos.' }, why: { en: 'Nights are when the worries come.', cy: 'Gyda’r nos y daw’r pryderon.' },
    actions: [{ en: 'Keep the same bedtime and the same story', cy: 'Cadw’r un amser gwely a’r un stori' }] },
  { from: 0, words: { en: 'I know who is taking me to school.', cy: 'Dw i’n gwybod pwy sy’n mynd â fi i’r ysgol.' }, why: { en: 'Not knowing made every morning hard.', cy: 'Roedd peidio â gwybod yn gwneud pob bore’n anodd.' },
    actions: [{ en: 'Put the week on the fridge every Sunday', cy: 'Rhoi’r wythnos ar yr oergell bob nos Sul' }] },
  { from: 9, words: { en: 'I can cook three meals on my own.', cy: 'Dw i’n gallu coginio tri phryd ar fy mhen fy hun.' }, why: { en: 'It is part of being ready, and there is pride in it.', cy: 'Mae’n rhan o fod yn barod, ac mae balchder ynddo.' },
    actions: [{ en: 'Cook together on Thursdays', cy: 'Coginio gyda’n gilydd ar ddydd Iau' }] },
  { from: 3, words: { en: 'I see Mam and I know when.', cy: 'Dw i’n gweld Mam ac yn gwybod pryd.' }, why: { en: 'Visits that were called off hurt more than visits that were short.', cy: 'Roedd ymweliadau a ganslwyd yn brifo mwy nag ymweliadau byr.' },
    actions: [{ en: 'Agree dates for the whole term', cy: 'Cytuno ar ddyddiadau’r tymor cyfan' }] },
  { from: 8, words: { en: 'I have somebody to talk to when it gets too much.', cy: 'Mae gen i rywun i siarad â nhw pan fydd pethau’n ormod.' }, why: { en: 'Anger has been the only way to say it.', cy: 'Dicter fu’r unig ffordd i’w ddweud.' },
    actions: [{ en: 'Start with the school counsellor', cy: 'Dechrau gyda chwnselydd yr ysgol' }] },
];

export const longTermSaid: Readonly<Record<string, Said>> = {
  RETURN: { en: 'Return home once Mam’s treatment is finished.', cy: 'Dychwelyd adref unwaith y bydd triniaeth Mam ar ben.' },
  FAMILY: { en: 'Live with family who have been assessed and want this.', cy: 'Byw gyda theulu sydd wedi’u hasesu ac sydd eisiau hyn.' },
  SGO: { en: 'Stay with the present carers under a special guardianship order.', cy: 'Aros gyda’r gofalwyr presennol o dan orchymyn gwarcheidiaeth arbennig.' },
  ADOPT: { en: 'A family for life, by adoption.', cy: 'Teulu am oes, drwy fabwysiadu.' },
  LTF: { en: 'Stay and grow up in this foster home.', cy: 'Aros a thyfu i fyny yn y cartref maeth hwn.' },
  PARENT_CO: { en: 'Live at home with a parent under the care order, with support.', cy: 'Byw gartref gyda rhiant o dan y gorchymyn gofal, gyda chymorth.' },
  INDEP: { en: 'Move on to a first home when ready, and not before.', cy: 'Symud ymlaen i gartref cyntaf pan yn barod, ac nid cynt.' },
  NONE: { en: 'Not settled: the family are being assessed.', cy: 'Heb ei benderfynu: mae’r teulu’n cael eu hasesu.' },
};

export const concurrentSaid: Said = { en: 'Kinship care with Nain, who has been assessed.', cy: 'Gofal carennydd gyda Nain, sydd wedi’i hasesu.' };

export const partsSaid: Readonly<Record<string, Said>> = {
  health: { en: 'Registered with the local practice. Dentist twice a year. The nurse for looked after children sees to the yearly review, and the carers keep the red book.', cy: 'Wedi cofrestru gyda’r feddygfa leol. Deintydd ddwywaith y flwyddyn. Nyrs plant sy’n derbyn gofal sy’n trefnu’r adolygiad blynyddol, a’r gofalwyr sy’n cadw’r llyfr coch.' },
  education: { en: 'The personal education plan sets one target for each term. The designated person at school meets the carers at the start of every half term.', cy: 'Mae’r cynllun addysg personol yn gosod un targed ar gyfer pob tymor. Mae’r person dynodedig yn yr ysgol yn cwrdd â’r gofalwyr ar ddechrau pob hanner tymor.' },
  placement: { en: 'Chosen because it is close to school and to the family, and because the carers can keep the brothers and sisters in touch.', cy: 'Dewiswyd am ei fod yn agos at yr ysgol a’r teulu, ac am y gall y gofalwyr gadw’r brodyr a’r chwiorydd mewn cysylltiad.' },
  permanence: { en: 'What has been agreed about where to grow up is kept in sight at every review, with what would have to change for it to come sooner.', cy: 'Cedwir yr hyn a gytunwyd ynghylch ble i dyfu i fyny mewn golwg ym mhob adolygiad, ynghyd â’r hyn y byddai’n rhaid ei newid iddo ddod ynghynt.' },
  'family-and-social': { en: 'Family time is every other Saturday, away from the contact centre. Friends from the old street are part of the week and not a reward.', cy: 'Mae amser teulu bob yn ail ddydd Sadwrn, i ffwrdd o’r ganolfan gyswllt. Mae ffrindiau’r hen stryd yn rhan o’r wythnos ac nid yn wobr.' },
  identity: { en: 'Welsh at school and English at home.', cy: 'Cymraeg yn yr ysgol a Saesneg gartref.' },
  'emotional-and-behavioural': { en: 'When it gets too much a walk helps more than talking. The carers know the signs and the school has the same words on a card.', cy: 'Pan fydd pethau’n ormod mae mynd am dro yn helpu mwy na siarad. Mae’r gofalwyr yn gwybod yr arwyddion ac mae gan yr ysgol yr un geiriau ar gerdyn.' },
  'self-care': { en: 'Packs the school bag and chooses clothes; needs a reminder about teeth, and likes to be asked rather than told.', cy: 'Yn pacio’r bag ysgol ac yn dewis dillad; angen nodyn atgoffa am ddannedd, ac yn hoffi cael cwestiwn yn hytrach na gorchymyn.' },
};
