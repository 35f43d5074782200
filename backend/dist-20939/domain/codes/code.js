import { UNSAID } from '../facts/columns.js';
/** Position of a code in its list, as the facts hold it; `UNSAID` for an empty text or one the list does not have. */ export function positionOf(list, code) {
    if (!code) return UNSAID;
    const at = list.findIndex((entry)=>entry.code === code);
    return at < 0 ? UNSAID : at;
}

//# sourceMappingURL=code.js.map