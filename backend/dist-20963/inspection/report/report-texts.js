import { indicators } from '../../domain/indicators/registry.js';
import { notKnownTitle } from '../words/answer-title.js';
import { longDate } from '../words/long-date.js';
export const selfEvaluation = {
    en: 'Local authority self-evaluation data collection, in the national overview report of Care Inspectorate Wales',
    cy: 'Casgliad data hunanwerthuso awdurdodau lleol, yn adroddiad trosolwg cenedlaethol Arolygiaeth Gofal Cymru'
};
export const text = (en, cy)=>({
        title: {
            en,
            cy
        },
        unit: 'text'
    });
export const counts = (en, cy)=>({
        title: {
            en,
            cy
        },
        unit: 'count'
    });
export const percents = (en, cy)=>({
        title: {
            en,
            cy
        },
        unit: 'percent'
    });
export function dayTitle(iso) {
    return {
        en: longDate(iso, 'en'),
        cy: longDate(iso, 'cy')
    };
}
/** Title of a group of an indicator, `not-known` among them. */ export function groupTitle(code, group) {
    const found = indicators.find((one)=>one.code === code).groups.find((one)=>one.code === group);
    return found ? {
        en: found.en,
        cy: found.cy
    } : notKnownTitle;
}
/** Every group of an indicator in order, *not known* last. */ export function groupsOf(code) {
    return [
        ...indicators.find((one)=>one.code === code).groups.map((group)=>group.code),
        'not-known'
    ];
}

//# sourceMappingURL=report-texts.js.map