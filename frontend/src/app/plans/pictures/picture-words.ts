/** Every drawing, and what it is called for a child who has it read to them. */
export const pictureWords = {
  home: { en: 'A house', cy: 'Tŷ' },
  school: { en: 'A school', cy: 'Ysgol' },
  family: { en: 'A family', cy: 'Teulu' },
  friends: { en: 'Two friends', cy: 'Dau ffrind' },
  health: { en: 'A heart: keeping well', cy: 'Calon: cadw’n iach' },
  play: { en: 'A ball', cy: 'Pêl' },
  safe: { en: 'A shield: keeping safe', cy: 'Tarian: cadw’n ddiogel' },
  happy: { en: 'A happy face', cy: 'Wyneb hapus' },
  sad: { en: 'A sad face', cy: 'Wyneb trist' },
  visit: { en: 'Somebody at the door', cy: 'Rhywun wrth y drws' },
  review: { en: 'People around a table', cy: 'Pobl o amgylch bwrdd' },
  'social-worker': { en: 'A social worker', cy: 'Gweithiwr cymdeithasol' },
  adviser: { en: 'Somebody with a book', cy: 'Rhywun gyda llyfr' },
  advocate: { en: 'Somebody who speaks up', cy: 'Rhywun sy’n codi llais' },
  talk: { en: 'Two people talking', cy: 'Dau berson yn siarad' },
  next: { en: 'A calendar', cy: 'Calendr' },
  plan: { en: 'A plan with a star', cy: 'Cynllun gyda seren' },
  future: { en: 'A road and the sun', cy: 'Ffordd a’r haul' },
  matters: { en: 'A star', cy: 'Seren' },
  pets: { en: 'A dog', cy: 'Ci' },
  rules: { en: 'A plate, a fork and a knife', cy: 'Plât, fforc a chyllell' },
  'first-days': { en: 'A bed and the moon', cy: 'Gwely a’r lleuad' },
  music: { en: 'Music', cy: 'Cerddoriaeth' },
  sleep: { en: 'The moon at night', cy: 'Y lleuad yn y nos' },
} as const satisfies Readonly<Record<string, { readonly en: string; readonly cy: string }>>;

export type PictureName = keyof typeof pictureWords;
