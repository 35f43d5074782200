import { indicators } from './registry.js';
const kinds = {
    count: {
        en: 'Counted',
        cy: 'Cyfrif'
    },
    met: {
        en: 'Met, not met or not known',
        cy: 'Bodlonwyd, ni fodlonwyd neu ni wyddys'
    },
    groups: {
        en: 'Grouped',
        cy: 'Wedi’i grwpio'
    }
};
function both({ en, cy }) {
    return `${en} / *${cy}*`;
}
function entry(indicator) {
    const lines = [
        `## ${indicator.code}`,
        '',
        `**${indicator.title.en}** / *${indicator.title.cy}*`,
        '',
        `- Reference: ${indicator.ref}, part ${indicator.part}`,
        `- Who is counted: ${both(indicator.population)}`,
        `- Unit: ${both(indicator.unit)}`,
        `- ${both(kinds[indicator.kind])}: ${both(indicator.definition)}`,
        ...indicator.readings.map((reading)=>`- Read as: ${both(reading)}`),
        ...indicator.missing ? [
            `- Not known: ${both(indicator.missing)}`
        ] : [],
        `- Source: ${both(indicator.source)}`,
        ...indicator.groups.map((group)=>`- \`${group.code}\`: ${both(group)}`)
    ];
    return `${lines.join('\n')}\n`;
}
/** The register of indicators as a page, in both languages; `docs/law/indicators.md` is what this returns. */ export function indicatorRegisterMarkdown() {
    const heading = [
        '# The indicators of the data profile',
        '',
        'Generated from `backend/src/domain/indicators`; a test fails where the two differ. *Not known* never counts as met.',
        'Nothing dated after the as-at date is looked at: a row dated after it does not exist, a later date within a row reads as empty.',
        ''
    ];
    return `${heading.join('\n')}\n${indicators.map(entry).join('\n')}`;
}

//# sourceMappingURL=register.js.map