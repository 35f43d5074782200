import { UNSAID } from '../../domain/facts/columns.js';
import { longDay } from '../words/long-date.js';
import { dated, said } from './reason.js';
/** Why an out of area placement is answered as it is: panel or notifications. */ export function placementReason(subject) {
    const { child: { facts: { placements } }, counted: { row }, indicator } = subject;
    const started = longDay(placements.startedOn[row]);
    const begun = {
        en: `The placement began on ${started.en}.`,
        cy: `Dechreuodd y lleoliad ar ${started.cy}.`
    };
    const undecided = {
        en: 'No decision is recorded for it.',
        cy: 'Nid oes penderfyniad wedi’i gofnodi ar ei gyfer.'
    };
    const isPanel = indicator.code === 'out-of-area-panel';
    const why = placements.hasDecision[row] === 0 ? said(begun, undecided) : isPanel ? panelWords(subject, started) : said(begun, ...toldWords(subject));
    const dates = [
        dated(subject, 'Placement began', 'Dechreuodd y lleoliad', placements.startedOn[row]),
        ...isPanel ? [
            dated(subject, 'Referred to panel', 'Cyfeiriwyd at banel', placements.referredToPanelOn[row]),
            dated(subject, 'Panel met', 'Cyfarfu’r panel', placements.panelMetOn[row])
        ] : [
            dated(subject, 'Area authority told', 'Hysbyswyd awdurdod yr ardal', placements.areaAuthorityToldOn[row]),
            dated(subject, 'Health board told', 'Hysbyswyd y bwrdd iechyd', placements.healthBoardToldOn[row])
        ]
    ];
    return {
        rowDates: dates,
        why
    };
}
function panelWords({ child: { facts: { placements } }, counted: { row }, moment }, started) {
    const startedOn = placements.startedOn[row];
    const referredOn = placements.referredToPanelOn[row];
    const last = longDay(moment.workingDays.after(startedOn, 25));
    const emergency = emergencyWords(placements.emergency[row]);
    if (!moment.isReached(referredOn)) {
        const asAt = longDay(moment.asAt);
        return said({
            en: `Not referred to panel by ${asAt.en}. The placement began on ${started.en}; 25 working days from then end on ${last.en}.`,
            cy: `Heb ei gyfeirio at banel erbyn ${asAt.cy}. Dechreuodd y lleoliad ar ${started.cy}; daw 25 diwrnod gwaith o hynny i ben ar ${last.cy}.`
        }, emergency);
    }
    const referred = longDay(referredOn);
    if (referredOn === startedOn) {
        return {
            en: `Referred to panel on ${referred.en}, the day the placement began.`,
            cy: `Cyfeiriwyd at banel ar ${referred.cy}, y diwrnod y dechreuodd y lleoliad.`
        };
    }
    if (referredOn < startedOn) {
        return {
            en: `Referred to panel on ${referred.en}, before the placement began on ${started.en}.`,
            cy: `Cyfeiriwyd at banel ar ${referred.cy}, cyn i’r lleoliad ddechrau ar ${started.cy}.`
        };
    }
    return said({
        en: `Referred to panel on ${referred.en}, after the placement began on ${started.en}; 25 working days from then end on ${last.en}.`,
        cy: `Cyfeiriwyd at banel ar ${referred.cy}, ar ôl i’r lleoliad ddechrau ar ${started.cy}; daw 25 diwrnod gwaith o hynny i ben ar ${last.cy}.`
    }, emergency);
}
function emergencyWords(emergency) {
    if (emergency === UNSAID) return {
        en: 'Whether it was an emergency is not recorded.',
        cy: 'Nid yw wedi’i gofnodi a oedd yn argyfwng.'
    };
    return emergency === 1 ? {
        en: 'It is recorded as an emergency.',
        cy: 'Mae wedi’i gofnodi fel argyfwng.'
    } : {
        en: 'It was not an emergency.',
        cy: 'Nid oedd yn argyfwng.'
    };
}
function toldWords({ child: { facts: { placements } }, counted: { row }, moment }) {
    const due = longDay(moment.workingDays.after(placements.startedOn[row], 5));
    const told = (day, en, cy)=>{
        if (!moment.isReached(day)) return {
            en: `${en} had not been told.`,
            cy: `Nid oedd ${cy} wedi’i hysbysu.`
        };
        const on = longDay(day);
        return {
            en: `${en} was told on ${on.en}.`,
            cy: `Hysbyswyd ${cy} ar ${on.cy}.`
        };
    };
    return [
        told(placements.areaAuthorityToldOn[row], 'The area authority', 'awdurdod yr ardal'),
        told(placements.healthBoardToldOn[row], 'The health board', 'y bwrdd iechyd'),
        {
            en: `Both were due by ${due.en}.`,
            cy: `Roedd y ddau yn ddyledus erbyn ${due.cy}.`
        }
    ];
}

//# sourceMappingURL=placement-reason.js.map