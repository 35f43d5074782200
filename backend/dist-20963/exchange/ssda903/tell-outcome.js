/** Findings shown in full to a person; the rest are counted by rule, and all of them are in `--json` and reasons.csv. */ const SHOWN = 50;
/** An outcome as lines for a person at a terminal, both languages for what is wrong. */ export function tellOutcome(outcome) {
    const { faults, warnings, files, notes, rejects } = outcome;
    return [
        ...faults.slice(0, SHOWN).flatMap(lines),
        ...faults.length > SHOWN ? [
            `… and ${faults.length - SHOWN} more faults`
        ] : [],
        ...byRule('Faults', faults),
        ...byRule('Warnings', warnings),
        ...notes.flatMap(({ count, message })=>[
                `${count} × ${message.en}`,
                `${count} × ${message.cy}`
            ]),
        ...Object.entries(files).map(([file, { rows, loaded, rejected, superseded, notCarried }])=>`${file}: ${rows} rows, ${loaded} loaded, ${rejected} rejected, ${superseded} superseded, ${notCarried} not carried`),
        ...rejects ? [
            `Rows not loaded are in ${rejects}`
        ] : [],
        outcome.ok ? 'Stored.' : 'Nothing was stored.'
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

//# sourceMappingURL=tell-outcome.js.map