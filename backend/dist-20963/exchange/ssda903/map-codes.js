/**
 * The English return's codes and the Welsh ones they are recorded as, both sides. A code not named in a table that
 * `same` is said of is written alike in both. Placement types that depend on provider and area are in map-placement.
 */ export const welshCodes = {
    RNE: {
        S: 'S',
        L: 'L',
        P: 'P',
        T: 'P',
        B: 'B',
        U: 'B'
    },
    LS: {
        V3: 'V1',
        V4: 'V1',
        V2: 'V2'
    },
    REC: {
        X1: 'X1',
        E4A: 'E4',
        E4B: 'E4',
        E13: 'E8',
        E14: 'E8',
        E15: 'E8',
        E16: 'E8',
        E17: 'E10',
        E41: 'E8',
        E45: 'E43',
        E46: 'E43',
        E47: 'E44',
        E48: 'E44'
    },
    ETHNIC: {
        WBRI: 'WHTE',
        WIRI: 'WHTE',
        WOTH: 'WHTE',
        WIRT: 'WHTE',
        WROM: 'WHTE',
        MWBC: 'MIXD',
        MWBA: 'MIXD',
        MWAS: 'MIXD',
        MOTH: 'MIXD',
        AIND: 'ASAB',
        APKN: 'ASAB',
        ABAN: 'ASAB',
        AOTH: 'ASAB',
        CHNE: 'E1',
        BCRB: 'BBAC',
        BAFR: 'BBAC',
        BOTH: 'BBAC',
        OOTH: 'OOTH',
        REFU: 'NOBT',
        NOBT: 'NOBT'
    },
    SEX: {
        1: 'male',
        2: 'female'
    },
    PLACE_PROVIDER: {
        PR0: 'parent',
        PR1: 'own',
        PR2: 'other-authority',
        PR3: 'independent',
        PR4: 'independent',
        PR5: 'independent'
    },
    /** Every other reason is `other`. */ REASON_PLACE_CHANGE: {
        CARPL: 'planned-move',
        CREQB: 'carer-request',
        CREQO: 'carer-request',
        CHILD: 'child-request',
        CUSTOD: 'custody'
    },
    /** What the end of care says of the placement it ended; a reason not named says nothing of it. */ placementEndedBy: {
        E11: 'adopted',
        E12: 'adopted',
        E4A: 'return-home',
        E4B: 'return-home',
        E9: 'custody',
        E17: 'reached-18'
    },
    /** By the letter of the code; the figure says suitable (1) or not (2). `WIR` is for eighteen and over. */ ACCOM: {
        B: 'FAMILY',
        D: 'SUPPORTED',
        E: 'SUPPORTED',
        T: 'SUPPORTED',
        K: 'INDEPENDENT',
        U: 'INDEPENDENT',
        Z: 'WIR'
    },
    /** Training and employment share one English code: it is counted as employment; an apprenticeship is training. */ ACTIV: {
        F1: 'education',
        P1: 'education',
        F2: 'education',
        P2: 'education',
        F3: 'employment',
        P3: 'employment',
        F4: 'employment',
        P4: 'employment',
        F5: 'training',
        P5: 'training',
        G4: 'neet-disability',
        G5: 'neet',
        G6: 'neet-parenting'
    }
};
/** Fields whose codes are written alike where the table names no other. */ const alike = new Set([
    'LS',
    'REC',
    'CIN'
]);
/** The Welsh code of an English one; null for an empty code or one with nothing to be recorded as. */ export function welshCode(field, code) {
    if (code === '') return null;
    const table = field === 'CIN' ? {} : welshCodes[field];
    return table[code] ?? (alike.has(field) ? code : field === 'REASON_PLACE_CHANGE' ? 'other' : null);
}

//# sourceMappingURL=map-codes.js.map