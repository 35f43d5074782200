const days = (zero: string, one: string, two: string, few: string, many: string) => ({ zero, one, two, few, many, other: zero });

/** Words of what is begun and not sent yet. */
export const drafts = {
  title: { en: 'Drafts', cy: 'Drafftiau' },
  lead: { en: 'What you have begun and not sent yet. Nobody else can read it.', cy: 'Yr hyn rydych wedi’i ddechrau a heb ei anfon eto. Ni all neb arall ei ddarllen.' },
  none: { en: 'You have no drafts.', cy: 'Nid oes gennych ddrafftiau.' },
  kinds: {
    visit: { en: 'A visit', cy: 'Ymweliad' },
    'visit-story': { en: 'The write-up of a visit', cy: 'Nodyn am ymweliad' },
    note: { en: 'A note', cy: 'Nodyn' },
    brief: { en: 'The first lines of a brief', cy: 'Llinellau cyntaf crynodeb' },
    'chronology-event': { en: 'An event of a chronology', cy: 'Digwyddiad mewn cronoleg' },
    other: { en: 'Something you were writing', cy: 'Rhywbeth roeddech yn ei ysgrifennu' },
  },
  savedAt: { en: 'Saved on {{ at }}', cy: 'Cadwyd ar {{ at }}' },
  age: {
    en: { one: 'Begun {{ n }} day ago', other: 'Begun {{ n }} days ago' },
    cy: days('Dechreuwyd {{ n }} diwrnod yn ôl', 'Dechreuwyd {{ n }} diwrnod yn ôl', 'Dechreuwyd {{ n }} ddiwrnod yn ôl', 'Dechreuwyd {{ n }} diwrnod yn ôl', 'Dechreuwyd {{ n }} diwrnod yn ôl'),
  },
  days: {
    en: { one: '{{ n }} day', other: '{{ n }} days' },
    cy: days('{{ n }} diwrnod', '{{ n }} diwrnod', '{{ n }} ddiwrnod', '{{ n }} diwrnod', '{{ n }} diwrnod'),
  },
  giveUp: { en: 'Delete', cy: 'Dileu' },
  sure: { en: 'Delete this draft? It cannot be brought back.', cy: 'Dileu’r drafft hwn? Ni fydd modd ei gael yn ôl.' },
  delete: { en: 'Delete the draft', cy: 'Dileu’r drafft' },
  keep: { en: 'Keep it', cy: 'Ei gadw' },
  team: { en: 'Drafts of your team', cy: 'Drafftiau eich tîm' },
  teamMeans: { en: 'How many there are and how old the oldest is. What is in them is their writers’ own.', cy: 'Faint sydd, a pha mor hen yw’r hynaf. Mae’r hyn sydd ynddyn nhw yn eiddo i’r sawl sy’n eu hysgrifennu.' },
  who: { en: 'Who', cy: 'Pwy' },
  howMany: { en: 'Drafts', cy: 'Drafftiau' },
  oldest: { en: 'The oldest', cy: 'Yr hynaf' },
};
