/** Heading lines of the files specs write, by path. */ const headings = {
    header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
    episodes: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
    reviews: 'CHILD,DOB,REVIEW,REVIEW_CODE',
    uasc: 'CHILD,SEX,DOB,DUC',
    oc3: 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM',
    ad1: 'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR',
    missing: 'CHILD,DOB,MISSING,MIS_START,MIS_END',
    sw_episodes: 'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON'
};
/** Three invented children, for the header of a return. */ export const threeChildren = [
    'A1,1,01/05/2008,WBRI,,,',
    'A2,2,29/02/2004,BAFR,,,',
    'A3,2,11/11/2001,REFU,,,'
];
/** For specs: the files of a return. Rows by file, or by `year/file`; a header of three children unless given. */ export function madeReturn(files) {
    const named = Object.keys(files).some((path)=>path.endsWith('header')) ? files : {
        header: threeChildren,
        ...files
    };
    return Object.entries(named).map(([path, rows])=>({
            path: `${path}.csv`,
            text: `${[
                headings[path.split('/').at(-1) ?? ''],
                ...rows
            ].join('\n')}\n`
        }));
}
/** Findings in one line each, as specs compare them. */ export function inShort(findings) {
    return findings.map(({ file, line, column, rule })=>`${file}:${line} ${rule} ${column ?? '-'}`);
}
/** For specs of everything before the extract's own checks. */ export const findsNothing = ()=>({
        faults: [],
        warnings: []
    });

//# sourceMappingURL=made-return.js.map