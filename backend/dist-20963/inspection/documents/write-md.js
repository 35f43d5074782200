const cell = (value)=>String(value ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (cells)=>`| ${cells.map(cell).join(' | ')} |`;
/** The document as Markdown: a heading for each table and section. */ export function writeMd({ title, about, tables }) {
    const lines = [
        `# ${title}`,
        '',
        ...about.map(([label, value])=>`- **${label}**: ${value}`),
        ''
    ];
    for (const table of tables){
        lines.push(`## ${table.title}`, '');
        for (const section of table.sections){
            if (section.title) lines.push(`### ${section.title}`, '');
            lines.push(line(table.columns.map((column)=>column.title)), line(table.columns.map(({ kind })=>kind === 'text' ? '---' : '---:')));
            lines.push(...section.rows.map(line), '');
        }
        for (const note of table.notes)lines.push(note, '');
    }
    return `${lines.join('\n').trimEnd()}\n`;
}

//# sourceMappingURL=write-md.js.map