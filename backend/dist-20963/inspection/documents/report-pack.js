import { words } from './words.js';
/** A table of the report as a table of a document, what was published beside it. */ export function reportPackTable(table, isPublic, language) {
    const say = (text)=>text[language];
    const { published } = table;
    const publishedColumns = published ? table.columns.slice(1).map(({ title, unit })=>({
            title: `${say(words.published)}: ${say(title)}`,
            kind: unit === 'count' ? 'count' : 'decimal',
            width: 18
        })) : [];
    const [first, ...others] = table.columns;
    return {
        name: say(table.title).split(':')[0],
        title: say(table.title),
        sectionTitle: '',
        columns: [
            {
                title: say(first.title),
                kind: 'text',
                width: 50
            },
            ...others.map(({ title, unit })=>({
                    title: say(title),
                    kind: unit === 'count' ? 'count' : 'decimal',
                    width: 18
                })),
            ...publishedColumns
        ],
        sections: [
            {
                title: '',
                rows: table.rows.map((row, at)=>[
                        say(row.title),
                        ...row.cells.map((cell)=>printed(cell, isPublic, language)),
                        ...published?.rows[at] ?? []
                    ])
            }
        ],
        notes: [
            ...table.note ? [
                say(table.note)
            ] : [],
            ...published ? [
                `${say(words.source)}: ${say(published.source)}`
            ] : []
        ]
    };
}
function printed({ value, held }, isPublic, language) {
    if (!held) return words.notHeld[language];
    return value === null ? isPublic ? '*' : null : Math.round(value * 10) / 10;
}

//# sourceMappingURL=report-pack.js.map