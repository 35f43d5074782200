import { indicators } from '../../domain/indicators/registry.js';
import { extraTitles, inLanguage, partTitles, words } from './words.js';
/** How a suppressed number is printed. */ const HIDDEN = '*';
/** The whole profile as one table: a row for each figure, each group and each number beside them. */ export function profileTable(figures, isPublic, language) {
    const say = (text)=>text[language];
    const decimal = (title)=>({
            title: say(title),
            kind: 'decimal',
            width: 12
        });
    const count = (title)=>({
            title: say(title),
            kind: 'count',
            width: 12
        });
    const text = (title, width)=>({
            title: say(title),
            kind: 'text',
            width
        });
    const parts = [
        ...new Set(indicators.map(({ part })=>part))
    ].sort();
    return {
        name: say(words.dataProfile),
        title: say(words.dataProfile),
        sectionTitle: say(words.part),
        columns: [
            text(words.code, 30),
            text(words.indicator, 44),
            text(words.group, 36),
            count(words.numerator),
            count(words.denominator),
            count(words.notKnown),
            decimal(words.value),
            text(words.unit, 20),
            text(words.source, 40)
        ],
        sections: parts.map((part)=>({
                title: `${part}. ${say(partTitles[part])}`,
                rows: indicators.flatMap((indicator, at)=>indicator.part === part ? rowsOf(indicator, figures[at], isPublic, language) : [])
            })),
        notes: []
    };
}
function rowsOf(indicator, figure, isPublic, language) {
    const say = (text)=>text[language];
    const hidden = (value)=>value ?? (isPublic ? HIDDEN : null);
    const row = (group, numerator, denominator, notKnown, value, unit)=>[
            indicator.code,
            say(indicator.title),
            group,
            numerator,
            denominator,
            notKnown,
            value,
            unit,
            say(indicator.source)
        ];
    const population = hidden(figure.population);
    const share = (of)=>of === null || !figure.population || figure.population < 10 && isPublic ? hidden(null) : rounded(of / figure.population * 100, isPublic);
    const main = indicator.kind === 'met' ? row('', hidden(figure.met), population, hidden(figure.notKnown), figure.rate === null ? hidden(null) : rounded(figure.rate * 100, isPublic), '%') : row('', population, null, indicator.kind === 'groups' ? hidden(figure.notKnown) : null, population, say(indicator.unit));
    const groups = Object.entries(figure.groups ?? {}).map(([code, count])=>{
        const title = indicator.groups.find((group)=>group.code === code) ?? words.notKnown;
        return row(say(title), hidden(count), population, hidden(figure.notKnown), share(count), '%');
    });
    const extras = Object.keys(extraTitles).filter((name)=>name in figure).map((name)=>{
        const value = figure[name];
        const printed = typeof value === 'string' ? inLanguage(value, language) : typeof value === 'number' ? Math.round(value * 100) / 100 : hidden(null);
        return row(say(extraTitles[name]), null, null, null, printed, '');
    });
    return [
        main,
        ...groups,
        ...extras
    ];
}
/** Percentages to one decimal, whole for the public. */ function rounded(percentage, isPublic) {
    return isPublic ? Math.round(percentage) : Math.round(percentage * 10) / 10;
}

//# sourceMappingURL=profile-table.js.map