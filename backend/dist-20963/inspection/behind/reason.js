import { isoBy } from '../words/long-date.js';
/** Sentences one after another; those left out are undefined. */ export function said(...sentences) {
    const kept = sentences.filter((sentence)=>sentence !== undefined);
    return {
        en: kept.map(({ en })=>en).join(' '),
        cy: kept.map(({ cy })=>cy).join(' ')
    };
}
export function dated({ moment }, en, cy, day) {
    return {
        label: {
            en,
            cy
        },
        on: isoBy(day, moment.asAt)
    };
}

//# sourceMappingURL=reason.js.map