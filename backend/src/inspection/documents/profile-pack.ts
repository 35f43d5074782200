import type { Bilingual } from '../../domain/indicators/figure.js';
import type { DatedProfile } from '../profile/data-profile.service.js';
import { profileView } from '../profile/profile-view.js';
import { longDate } from '../words/long-date.js';
import { audienceOf, type Rounding } from '../publication/shown-figure.js';
import { definitionsTable } from './definitions-table.js';
import type { Pack, PackTable } from './pack.js';
import { profileTable } from './profile-table.js';
import { words } from './words.js';

export interface PackChoice {
  language: 'en' | 'cy';
  rounding: Rounding;
  authorityName: Bilingual;
  /** Who takes it away and when, where it is not the public reading. */
  taken?: { by: string; at: string };
}

/** The data profile as a document: its figures, the report's tables where given, and what each figure means. */
export function profilePack(profile: DatedProfile, { language, rounding, authorityName, taken }: PackChoice, reportTables: PackTable[] = []): Pack {
  const say = (text: Bilingual) => text[language];
  const view = profileView(profile, rounding);
  return {
    language,
    title: `${say(words.dataProfile)}: ${say(authorityName)}, ${longDate(profile.asAt, language)}`,
    about: [
      ...(taken ? [[say(words.handling), say(words.sensitive).replace('{by}', taken.by).replace('{at}', taken.at)] satisfies [string, string]] : []),
      [say(words.authority), `${say(authorityName)} (${view.authority})`],
      [say(words.asAt), longDate(profile.asAt, language)],
      [say(words.knownAt), profile.knownAt ?? say(words.recordNow)],
      [say(words.definitions), view.definitions],
      [say(words.rounding), say(rounding === 'none' ? words.exact : words.publicReading)],
    ],
    tables: [profileTable(profile.profile.figures, audienceOf(rounding), language), ...reportTables, definitionsTable(language)],
  };
}

