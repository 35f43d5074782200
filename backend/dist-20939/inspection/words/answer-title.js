import { MET, NOT_KNOWN } from '../../domain/indicators/figure.js';
export const notKnownTitle = {
    en: 'Not known',
    cy: 'Ddim yn hysbys'
};
const metTitle = {
    en: 'Met',
    cy: 'Wedi’i fodloni'
};
const notMetTitle = {
    en: 'Not met',
    cy: 'Heb ei fodloni'
};
const countedTitle = {
    en: 'Counted',
    cy: 'Wedi’i gyfrif'
};
/** How an answer of an indicator is called. */ export function namedAnswer({ kind, groups }, answer) {
    if (answer === NOT_KNOWN) return {
        answer: 'not-known',
        title: notKnownTitle
    };
    if (kind === 'met') return answer === MET ? {
        answer: 'met',
        title: metTitle
    } : {
        answer: 'not-met',
        title: notMetTitle
    };
    if (kind === 'count') return {
        answer: 'counted',
        title: countedTitle
    };
    const { code, en, cy } = groups[answer];
    return {
        answer: code,
        title: {
            en,
            cy
        }
    };
}
/** Every answer of an indicator with how many gave it, *not known* last. */ export function answersOf(indicator, figure) {
    const { kind, groups } = indicator;
    if (kind === 'count') return [
        {
            ...namedAnswer(indicator, 0),
            count: figure.population
        }
    ];
    const known = kind === 'met' ? [
        [
            1,
            figure.met
        ],
        [
            0,
            figure.notMet
        ]
    ] : groups.map((group, at)=>[
            at,
            figure.groups[group.code]
        ]);
    return [
        ...known,
        [
            NOT_KNOWN,
            figure.notKnown
        ]
    ].map(([answer, count])=>({
            ...namedAnswer(indicator, answer),
            count: count
        }));
}

//# sourceMappingURL=answer-title.js.map