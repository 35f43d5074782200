/** Findings shown in full to a person; the rest are counted by rule, and all of them are in `--json`. */ const SHOWN = 50;
/** An outcome as lines for a person at a terminal, both languages for what is wrong. */ export function tellExtractOutcome({ ok, rows, changes, faults, warnings }) {
    return [
        ...faults.slice(0, SHOWN).flatMap(lines),
        ...faults.length > SHOWN ? [
            `… and ${faults.length - SHOWN} more faults`
        ] : [],
        ...byRule('Faults', faults),
        ...byRule('Warnings', warnings),
        ...changes.map(({ table, added, changed, removed, unchanged, kept })=>`${table}: ${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged, ${kept} kept`),
        ok ? `${rows} rows read. The record is in line with the folder.` : `${rows} rows read. Nothing was stored.`
    ];
}
function lines({ file, line, column, rule, message }) {
    const place = `${file}:${line}${column ? ` ${column}` : ''} ${rule}`;
    return [
        `${place}  ${message.en}`,
        `${' '.repeat(place.length)}  ${message.cy}`
    ];
}
function byRule(title, findings) {
    const counted = [
        ...Map.groupBy(findings, ({ file, rule })=>`${file} ${rule}`)
    ].map(([rule, of])=>`${rule} × ${of.length}`);
    return counted.length > 0 ? [
        `${title}: ${counted.join(', ')}`
    ] : [];
}

//# sourceMappingURL=tell-extract-outcome.js.map