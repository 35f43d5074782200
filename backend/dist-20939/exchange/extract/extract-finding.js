/** Findings in the order a person works through them: by file, line and rule. */ export function inReadingOrder(findings, files) {
    const place = new Map(files.map((file, index)=>[
            `${file}.csv`,
            index
        ]));
    const at = ({ file })=>place.get(file) ?? -1;
    return [
        ...findings
    ].sort((a, b)=>at(a) - at(b) || a.line - b.line);
}

//# sourceMappingURL=extract-finding.js.map