/** The steps of an import, in order. */ export const importSteps = [
    'check',
    'stage',
    'compare',
    'store'
];
/** The import was cancelled, and nothing was stored. */ export class ImportCancelled extends Error {
    constructor(){
        super('The import was cancelled');
    }
}

//# sourceMappingURL=import-outcome.js.map