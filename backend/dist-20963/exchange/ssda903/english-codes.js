/**
 * The code sets of the English return (data-to-insight and Social Finance schemas, MIT), by the column they stand in.
 * Earlier years' codes that a later set dropped are kept where the return still carries old episodes.
 */ const split = (codes)=>new Set(codes.split(' '));
export const sexes = split('1 2');
export const ethnicGroups = split('WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH CHNE BCRB BAFR BOTH OOTH REFU NOBT');
export const reasonsNewEpisode = split('S L P T B U');
export const legalStatuses = split('C1 C2 D1 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3');
export const categoriesOfNeed = split('N1 N2 N3 N4 N5 N6 N7 N8');
export const placements = split('A3 A4 A5 A6 H5 K1 K2 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z1');
export const providers = split('PR0 PR1 PR2 PR3 PR4 PR5');
export const reasonsCeased = split('X1 E11 E12 E2 E3 E4A E4B E13 E41 E43 E44 E45 E46 E47 E48 E5 E6 E7 E8 E9 E14 E15 E16 E17');
export const reasonsPlacementChanged = split('CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE CUSTOD OTHER');
export const reviewCodes = split('PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7');
export const missingKinds = split('M A');
export const inTouch = split('YES NO DIED REFU NREQ RHOM');
/** F3 and P3 stood for training or employment before 2018-19. */ export const activities = split('F1 P1 F2 P2 F3 P3 F4 P4 F5 P5 G4 G5 G6 0');
export const accommodations = new Set([
    '0',
    ...[
        ...'BCDEGHKRSTUVWXYZ'
    ].flatMap((letter)=>[
            `${letter}1`,
            `${letter}2`
        ])
]);
export const workerChanges = split('MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS');
export const flags = split('0 1');
export const sdqReasons = split('SDQ1 SDQ2 SDQ3 SDQ4 SDQ5');
export const adopterCounts = split('1 2');
export const adopterSexes = split('MM FF MF M1 F1');
export const adopterStatuses = split('L0 L11 L12 L2 L3 L4');
export const adoptionPlansCeased = split('RD1 RD2 RD3 RD4');
export const earlierPermanence = split('P1 P2 P3 P4 Z1');

//# sourceMappingURL=english-codes.js.map