import { profileView } from '../profile/profile-view.js';
import { longDate } from '../words/long-date.js';
import { definitionsTable } from './definitions-table.js';
import { profileTable } from './profile-table.js';
import { words } from './words.js';
/** The data profile as a document: its figures, the report's tables where given, and what each figure means. */ export function profilePack(profile, { language, rounding, authorityName }, reportTables = []) {
    const say = (text)=>text[language];
    const view = profileView(profile, rounding);
    return {
        language,
        title: `${say(words.dataProfile)}: ${say(authorityName)}, ${longDate(profile.asAt, language)}`,
        about: [
            [
                say(words.authority),
                `${say(authorityName)} (${view.authority})`
            ],
            [
                say(words.asAt),
                longDate(profile.asAt, language)
            ],
            [
                say(words.knownAt),
                profile.knownAt ?? say(words.recordNow)
            ],
            [
                say(words.definitions),
                view.definitions
            ],
            [
                say(words.rounding),
                say(rounding === 'none' ? words.exact : words.publicReading)
            ]
        ],
        tables: [
            profileTable(view.indicators, rounding !== 'none', language),
            ...reportTables,
            definitionsTable(language)
        ]
    };
}

//# sourceMappingURL=profile-pack.js.map