/** A code of a list of the field and what it means. */ export class CodedView {
}
/** A stored code with its title; null where nothing is recorded. */ export function coded(list, code) {
    const found = code ? list.find((entry)=>entry.code === code) : undefined;
    return found ? {
        code: found.code,
        title: {
            en: found.en,
            cy: found.cy
        }
    } : null;
}

//# sourceMappingURL=coded-view.js.map