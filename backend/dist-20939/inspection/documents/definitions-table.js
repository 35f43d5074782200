import { indicators } from '../../domain/indicators/registry.js';
import { partTitles, words } from './words.js';
/** What each figure means, beside the figures: a row for each indicator. */ export function definitionsTable(language) {
    const say = (text)=>text[language];
    const text = (title, width)=>({
            title: say(title),
            kind: 'text',
            width
        });
    const parts = [
        ...new Set(indicators.map(({ part })=>part))
    ].sort();
    return {
        name: say(words.definitionsSheet),
        title: say(words.definitionsSheet),
        sectionTitle: say(words.part),
        columns: [
            text(words.code, 30),
            text(words.indicator, 44),
            text(words.reference, 14),
            text(words.whoIsCounted, 60),
            text(words.unit, 14),
            text(words.definition, 60),
            text(words.readAs, 60),
            text(words.whatIsMissing, 40),
            text(words.source, 40)
        ],
        sections: parts.map((part)=>({
                title: `${part}. ${say(partTitles[part])}`,
                rows: indicators.filter((indicator)=>indicator.part === part).map(({ code, title, ref, population, unit, definition, readings, missing, source })=>[
                        code,
                        say(title),
                        ref,
                        say(population),
                        say(unit),
                        say(definition),
                        readings.map(say).join(' '),
                        missing ? say(missing) : '',
                        say(source)
                    ])
            })),
        notes: []
    };
}

//# sourceMappingURL=definitions-table.js.map