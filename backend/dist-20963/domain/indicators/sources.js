/** The inspectorate's national overview report, and where in it the figure stands. */ export function overviewReport(en, cy) {
    return {
        en: `Care Inspectorate Wales, national overview report on children looked after and care leavers (as at 1 January 2018): ${en}`,
        cy: `Arolygiaeth Gofal Cymru, adroddiad trosolwg cenedlaethol ar blant sy’n derbyn gofal a’r rhai sy’n gadael gofal (ar 1 Ionawr 2018): ${cy}`
    };
}

//# sourceMappingURL=sources.js.map