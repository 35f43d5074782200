import type { PictureName } from './picture-words';

/**
 * What a line is about, in either language, the first that fits: Welsh words as they stand and mutated. The longer ideas come
 * before the words they hold: a school doctor is about keeping well.
 */
const about: readonly (readonly [PictureName, RegExp])[] = [
  ['social-worker', /\bsocial worker|g?weithi(?:wr|wraig) cymdeithasol/],
  ['advocate', /\badvocate|eiriolwr|eiriolaeth/],
  ['adviser', /personal adviser|c?g?ynghorydd personol|nghynghorydd personol/],
  ['review', /\breview|\bmeeting|adolygiad|c?g?yfarfod\b/],
  ['health', /doctor|dentist|nurse|hospital|\bhealth|\bwell\b|meddyg|feddyg|deintydd|ddeintydd|nyrs|ysbyty|iechyd|\biach/],
  ['music', /music|piano|guitar|\bsing|choir|cerddoriaeth|gerddoriaeth|gitâr|\bcanu\b|\bganu\b|côr\b|gôr\b/],
  ['play', /football|\bball\b|\bplay|swim|\bclub|\bgames?\b|pêl|bêl|chwarae|nofio|clwb|glwb|gemau/],
  ['pets', /\bdogs?\b|\bcats?\b|\bpets?\b|rabbit|\bhens?\b|\bci\b|\bgi\b|\bcath|\bgath|anifeiliaid|cwningen|\bieir\b/],
  ['school', /school|teacher|lesson|\bmaths?\b|homework|college|ysgol|athro|gwers|\bwers|mathemateg|fathemateg|gwaith cartref|coleg|goleg/],
  ['family', /\bmum\b|\bdad\b|\bnan\b|\bnain\b|\btaid\b|brother|sister|family|grandad|\bmam\b|\bfam\b|\btad\b|\bdad-?cu\b|\bnhad\b|mam-?gu|fam-?gu|brawd|\bfrawd|\bmrawd|chwaer|teulu|deulu|nheulu/],
  ['friends', /friend|ffrind/],
  ['sleep', /\bsleep|\bnight|bedtime|cysgu|gysgu|\bnos\b/],
  ['safe', /\bsafe|diogel|ddiogel/],
  ['visit', /\bvisit|come to see you|ymweld|dod i dy weld/],
  ['home', /\bhome\b|\bhouse\b|\bbedroom|\broom\b|\blive|cartref|gartref|nghartref|\btŷ|\bdŷ|ystafell|\bbyw\b/],
  ['talk', /\btalk|\btell\b|\bask\b|\bspeak|language|welsh|siarad|dweud|ofyn|gofyn|iaith|cymraeg|gymraeg/],
];

/** What stands beside the parts of the sheets; a heading somebody wrote anew is looked at as any line. */
const headings: readonly (readonly [PictureName, RegExp])[] = [
  ['matters', /^(what matters to me|beth sy’n bwysig i fi)$/],
  ['home', /^(where i live|ble dw i’n byw)$/],
  ['future', /^(the plan for the future|y cynllun ar gyfer y dyfodol)$/],
  ['next', /^(what will happen next|beth fydd yn digwydd nesaf)$/],
  ['friends', /^(people who help me|pobl sy’n fy helpu i)$/],
  ['sad', /^(if i am not happy|os dw i ddim yn hapus|what if i am (worried|not happy)\?|beth os ydw i’n poeni\?|beth os dw i ddim yn hapus\?)$/],
  ['family', /^(who (lives|works) (there|here)\?|pwy sy’n (byw|gweithio) (yno|yma)\?)$/],
  ['pets', /^(are there pets\?|oes anifeiliaid anwes yno\?)$/],
  ['happy', /^(what do they like\?|beth maen nhw’n ei hoffi\?|what is good there\?|beth sy’n dda yno\?)$/],
  ['rules', /^(how do we do things\?|sut mae pethau’n cael eu gwneud\?)$/],
  ['first-days', /^(what will the first days be like\?|sut fydd y dyddiau cyntaf\?)$/],
  ['plan', /^(my rights|fy hawliau)$/],
];

const found = (list: readonly (readonly [PictureName, RegExp])[], said: string) => list.find(([, words]) => words.test(said))?.[0];

/** The drawing of a part of a sheet. */
export function pictureOfHeading(heading: string): PictureName {
  const said = heading.trim().toLowerCase().replaceAll("'", '’');
  return found(headings, said) ?? found(about, said) ?? 'plan';
}

/** The drawing of one line; null where nothing in it can be drawn, so that the one of its part stands for it. */
export function pictureOfLine(words: string): PictureName | null {
  return found(about, words.toLowerCase().replaceAll("'", '’')) ?? null;
}
